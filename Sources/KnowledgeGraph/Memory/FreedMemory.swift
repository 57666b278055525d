internal import CAllocator

/// Gives back to the system what was freed and is kept for later, when much has been built that will stay.
///
/// What building needed on the way would otherwise stay resident beside what it made.
///
/// - Complexity: O(*p*) for *p* pages that are free.
package func returnFreedMemory() { return_freed_memory() }

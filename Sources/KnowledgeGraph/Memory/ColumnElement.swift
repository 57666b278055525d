/// A plain value of which every bit pattern is one, so that zeroed or mapped memory holds values whatever is in it.
public protocol ColumnElement: BitwiseCopyable, Sendable {}

extension UInt8: ColumnElement {}
extension UInt16: ColumnElement {}
extension UInt32: ColumnElement {}
extension UInt64: ColumnElement {}
extension Int32: ColumnElement {}
extension Int64: ColumnElement {}
extension TermID: ColumnElement {}
extension Triple: ColumnElement {}

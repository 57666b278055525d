"""The table that a person reads, and the faults under it."""

import questions


class Report:
    """What was found: a cell of the table for each question and store, and the faults in full."""

    def __init__(self):
        self.cells = {}
        self.faults = []
        self.notes = []
        self.is_broken_off = False

    def enter(self, row, column, answer):
        """Runs a check that returns what its cell shows. Whatever it raises is a fault, for it shows nothing then."""
        try:
            self.cells[row, column] = answer()
        except Exception as error:
            self.cells[row, column] = "FAULT"
            self.faults.append(f"{column}: {row}: {error if isinstance(error, questions.Fault) else repr(error)}")

    def print(self, rows, columns):
        lines = [["", *columns]] + [[row, *(self.cells.get((row, column), "-") for column in columns)] for row in rows]
        widths = [max(len(line[index]) for line in lines) for index in range(len(columns) + 1)]
        for line in lines:
            print("  ".join([line[0].ljust(widths[0]), *(text.rjust(width) for text, width in zip(line[1:], widths[1:]))]))
        for note in self.notes:
            print(note)
        for fault in self.faults:
            print("FAULT", fault)

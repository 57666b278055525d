public import ArgumentParser
public import Importers

extension ImportKind: ExpressibleByArgument {}

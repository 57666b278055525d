// RDFSyntax

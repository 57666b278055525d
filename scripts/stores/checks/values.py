"""Terms as values: what two stores, or a store and Gensek, may write differently and mean the same.

- an IRI of Gensek's own is shortened: `person/joseph-stalin`, `gs:yes`;
- a number is its value: 1, 01, 1.0 and 1e0 are one;
- a boolean is true or false, whether it was written so or as 1 or 0;
- a text of a language is followed by @ and the tag in lower case;
- any other literal is its text. Its datatype is no part of an answer.
"""

import decimal

XSD = "http://www.w3.org/2001/XMLSchema#"
IDS = "https://w3id.org/gensek/id/"
NAMESPACES = {
    "gs:": "https://w3id.org/gensek/ns#",
    "skos:": "http://www.w3.org/2004/02/skos/core#",
    "rdf:": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs:": "http://www.w3.org/2000/01/rdf-schema#",
    "org:": "http://www.w3.org/ns/org#",
    "xsd:": XSD,
}
NUMBERS = {XSD + name for name in (
    "integer", "decimal", "double", "float", "int", "long", "short", "byte", "nonNegativeInteger", "positiveInteger",
    "nonPositiveInteger", "negativeInteger", "unsignedInt", "unsignedLong", "unsignedShort", "unsignedByte")}


def short(iri):
    if iri.startswith(IDS):
        return iri[len(IDS):]
    for prefix, namespace in NAMESPACES.items():
        if iri.startswith(namespace):
            return prefix + iri[len(namespace):]
    return iri


def number(text):
    """The shortest way to write a number, or None where it is none."""
    try:
        value = decimal.Decimal(text)
    except decimal.InvalidOperation:
        return None
    return format(value.normalize() + 0, "f") if value.is_finite() else str(value)


def literal(text, datatype, language):
    if language:
        return f"{text}@{language.lower()}"
    if datatype in NUMBERS:
        return number(text) or text
    if datatype == XSD + "boolean":
        return {"1": "true", "0": "false"}.get(text, text)
    return text


def cell(term):
    """A term of SPARQL results in JSON, or None for an unbound variable, as it stands in a file of expected results."""
    if term is None:
        return ""
    if term["type"] == "uri":
        return short(term["value"])
    if term["type"] == "bnode":
        return "_:"
    return literal(term["value"], term.get("datatype"), term.get("xml:lang"))


def plain(value):
    """A value of a command's JSON as it stands in a file of expected results."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (int, float)):
        return number(str(value))
    return short(value)

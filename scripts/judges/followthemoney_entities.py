#!/usr/bin/env python3
"""Tell whether files hold entities that the library followthemoney takes as they are.

    followthemoney_entities.py FILE...   one entity of JSON a line

The library must know the schema and all properties, find each value valid and leave it as it is; what a schema requires must be
there; ids are ids of the library and stand once in a file; what is referred to is in the file, of the schema that the property
demands. Exit code: 0 all is so, 1 something is not, 64 wrong usage.
"""

import json
import sys

from followthemoney import model
from followthemoney.exc import InvalidData
from followthemoney.types import registry


def faults(entities):
    by_id = {entity["id"]: model.get(entity["schema"]) for entity in entities}
    if len(by_id) < len(entities):
        yield f"{len(entities) - len(by_id)} ids stand twice"
    for entity in entities:
        name = entity["id"]
        if not registry.entity.validate(name):
            yield f"{name}: no id"
        schema = by_id[name]
        if schema is None or schema.abstract:
            yield f"{name}: no schema {entity['schema']}"
            continue
        try:
            schema.validate(entity)
        except InvalidData as error:
            yield f"{name}: {error} {error.errors}"
        for key in schema.required:
            if not entity["properties"].get(key):
                yield f"{name}: {schema.name} demands {key}"
        for key, values in entity["properties"].items():
            prop = schema.get(key)
            if prop is None:
                yield f"{name}: {schema.name} has no property {key}"
                continue
            for value in values:
                if not prop.type.validate(value):
                    yield f"{name}: {key}: “{value}” is no {prop.type.name}"
                elif prop.type.clean(value) != value:
                    yield f"{name}: {key}: “{value}” becomes “{prop.type.clean(value)}”"
                if prop.range and (by_id.get(value) is None or not by_id[value].is_a(prop.range)):
                    yield f"{name}: {key}: {value} is no {prop.range.name} of the file"
        # As the library builds, cleans and writes it.
        proxy = model.get_proxy(entity, cleaned=False)
        written = {key: sorted(values) for key, values in proxy.to_dict()["properties"].items()}
        if written != {key: sorted(values) for key, values in entity["properties"].items()}:
            yield f"{name}: the library writes {written}"


def main(paths):
    if not paths:
        print(__doc__, file=sys.stderr)
        return 64
    status = 0
    for path in paths:
        with open(path, encoding="utf-8") as file:
            entities = [json.loads(line) for line in file]
        for fault in faults(entities):
            print(f"{path}: {fault}")
            status = 1
        if not status:
            print(f"{path}: {len(entities)} entities")
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

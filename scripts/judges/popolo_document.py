#!/usr/bin/env python3
"""Tell whether files are Popolo, by the classes and properties that its specification names.

    popolo_document.py FILE...

Each object has only properties of its class, with values of their types; dates are a year, a month or a day; ids stand once; what
is referred to is in the document. Exit code: 0 all is so, 1 something is not, 64 wrong usage.
"""

import datetime
import json
import re
import sys

TEXT, DATE, COUNT = "text", "date", "count"
OTHER_NAMES = [
    {"name": TEXT, "lang": TEXT, "start_date": DATE, "end_date": DATE, "note": TEXT, "family_name": TEXT,
     "given_name": TEXT}]
IDENTIFIERS = [{"scheme": TEXT, "identifier": TEXT}]
# https://www.popoloproject.com/specs/: person, organization, post, membership; a name that begins with > refers to that list.
# `lang` of other names is no property of Popolo's, but EveryPolitician's, and `maximum_memberships` is Open Civic Data's.
CLASSES = {
    "persons": {
        "id": TEXT, "name": TEXT, "other_names": OTHER_NAMES, "identifiers": IDENTIFIERS, "birth_date": DATE,
        "death_date": DATE, "summary": TEXT, "biography": TEXT, "gender": TEXT, "email": TEXT, "sort_name": TEXT},
    "organizations": {
        "id": TEXT, "name": TEXT, "other_names": OTHER_NAMES, "identifiers": IDENTIFIERS, "classification": TEXT,
        "parent_id": ">organizations", "founding_date": DATE, "dissolution_date": DATE},
    "posts": {
        "id": TEXT, "label": TEXT, "other_label": [TEXT], "role": TEXT, "organization_id": ">organizations",
        "start_date": DATE, "end_date": DATE, "maximum_memberships": COUNT},
    "memberships": {
        "id": TEXT, "label": TEXT, "role": TEXT, "person_id": ">persons", "organization_id": ">organizations",
        "post_id": ">posts", "on_behalf_of_id": ">organizations", "start_date": DATE, "end_date": DATE},
}


def is_date(value):
    if not re.fullmatch(r"[0-9]{4}(-[0-9]{2}){0,2}", value):
        return False
    parts = [int(part) for part in value.split("-")]
    if parts[0] == 0:
        parts[0] = 4  # The year 0 is a leap year and none of Python's.
    try:
        datetime.date(*(parts + [1, 1])[:3])
    except ValueError:
        return False
    return True


def faults(value, rule, place, ids):
    if isinstance(rule, list):
        if not isinstance(value, list) or not value:
            yield f"{place}: no list with something in it"
            return
        for number, element in enumerate(value):
            yield from faults(element, rule[0], f"{place}/{number}", ids)
    elif isinstance(rule, dict):
        if not isinstance(value, dict):
            yield f"{place}: no object"
            return
        for key, member in value.items():
            if key in rule:
                yield from faults(member, rule[key], f"{place}/{key}", ids)
            else:
                yield f"{place}: Popolo has no {key} here"
    elif rule == COUNT:
        if type(value) is not int or value < 1:
            yield f"{place}: no number of people"
    elif not isinstance(value, str) or not value:
        yield f"{place}: no text"
    elif rule == DATE and not is_date(value):
        yield f"{place}: “{value}” is no date"
    elif rule.startswith(">") and value not in ids[rule[1:]]:
        yield f"{place}: there is no “{value}” in {rule[1:]}"


def document_faults(document):
    for name in document.keys() - CLASSES.keys():
        yield f"/{name}: no list of Popolo that is written"
    ids = {}
    for name in CLASSES:
        found = [thing.get("id") for thing in document.get(name, [])]
        ids[name] = set(found)
        if None in ids[name] or len(ids[name]) < len(found):
            yield f"/{name}: an id is missing or stands twice"
    for name, rule in CLASSES.items():
        for number, thing in enumerate(document.get(name, [])):
            yield from faults(thing, rule, f"/{name}/{number}", ids)
    for number, membership in enumerate(document.get("memberships", [])):
        if "person_id" not in membership and not membership.keys() & {"organization_id", "post_id", "role"}:
            yield f"/memberships/{number}: nobody is a member of nothing"


def main(paths):
    if not paths:
        print(__doc__, file=sys.stderr)
        return 64
    status = 0
    for path in paths:
        with open(path, encoding="utf-8") as file:
            document = json.load(file)
        for fault in document_faults(document):
            print(f"{path}: {fault}")
            status = 1
        if not status:
            print(f"{path}: " + ", ".join(f"{len(document[name])} {name}" for name in CLASSES))
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

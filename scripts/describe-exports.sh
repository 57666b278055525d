# Describes the exported files: as linked data (VoID and DCAT) and for a person. Sourced by scripts/export.
# shellcheck shell=bash

dataset=https://w3id.org/gensek/dataset
licence=https://creativecommons.org/licenses/by-sa/4.0/

lines() { wc -l <"$1" | tr -d ' '; }
distinct() { cut -d' ' -f"$2" "$1" | sort -u | wc -l | tr -d ' '; }
# The object is what stands between the second space and the last " .".
distinct_objects() { cut -d' ' -f3- "$1" | sort -u | wc -l | tr -d ' '; }

# distribution FOLDER FILE MEDIA-TYPE TITLE
distribution() {
  cat <<END

<$dataset/$2> a dcat:Distribution ;
  dcterms:title "$4"@en ;
  dcterms:license <$licence> ;
  dcat:mediaType <https://www.iana.org/assignments/media-types/$3> ;
  dcat:byteSize "$(wc -c <"$1/$2" | tr -d ' ')"^^xsd:nonNegativeInteger ;
  spdx:checksum [ a spdx:Checksum ;
    spdx:algorithm spdx:checksumAlgorithm_sha256 ;
    spdx:checksumValue "$(sha256sum "$1/$2" | cut -d' ' -f1)"^^xsd:hexBinary ] .
END
}

# counts NT-FILE: the VoID counts of a data set.
counts() {
  cat <<END
  void:triples $(lines "$1") ;
  void:distinctSubjects $(distinct "$1" 1) ;
  void:properties $(distinct "$1" 2) ;
  void:distinctObjects $(distinct_objects "$1") ;
END
}

# class_partitions NT-FILE: how many members each class has.
class_partitions() {
  local type='<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>'
  awk -v type="$type" '$2 == type { count[$3]++ } END { for (class in count) print class, count[class] }' "$1" | sort |
    while read -r class members; do
      printf '  void:classPartition [ void:class %s ; void:entities %s ] ;\n' "$class" "$members"
    done
}

# sources NT-FILE: the addresses of the texts that the knowledge was taken from.
sources() {
  awk '$2 == "<https://w3id.org/gensek/ns#url>" && $1 ~ /\/id\/source\// { split($3, parts, "\""); print parts[2] }' "$1" |
    while read -r address; do printf '  dcterms:source <%s> ;\n' "$address"; done
}

# examples NT-FILE: the lineages, from which everything else is reached.
examples() {
  awk '$3 == "<https://w3id.org/gensek/ns#Lineage>" { print "  void:exampleResource " $1 " ;" }' "$1"
}

# describe FOLDER: void.ttl
describe() {
  local folder=$1
  cat <<END
@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix spdx: <http://spdx.org/rdf/terms#> .
@prefix void: <http://rdfs.org/ns/void#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

<$dataset> a void:Dataset, dcat:Dataset ;
  dcterms:title "Gensek: offices and office-holders in time"@en ;
  dcterms:description "Who held what office, when, after whom, on what evidence and with what doubt."@en ;
  dcterms:license <$licence> ;
$(sources "$folder/gensek.nt")
  void:feature <http://www.w3.org/ns/formats/Turtle>, <http://www.w3.org/ns/formats/N-Triples> ;
  void:uriSpace "https://w3id.org/gensek/id/" ;
  void:vocabulary <https://w3id.org/gensek/ns>, <http://www.w3.org/ns/org>, <http://www.w3.org/2004/02/skos/core>,
    <http://www.w3.org/ns/oa>, <http://www.w3.org/ns/prov> ;
$(examples "$folder/gensek.nt")
$(counts "$folder/gensek.nt")
$(class_partitions "$folder/gensek.nt")
  void:subset <$dataset/derived> ;
  dcat:distribution <$dataset/gensek.ttl>, <$dataset/gensek.nt>, <$dataset/vocabulary.ttl>, <$dataset/shapes.ttl> .

<$dataset/derived> a void:Dataset, dcat:Dataset ;
  dcterms:title "Gensek: what is derived"@en ;
  dcterms:description "Bounds of dates, day counts, interregna, order and contradictions, computed from the rest of the data set and part of it."@en ;
  dcterms:license <$licence> ;
$(counts "$folder/gensek-derived.nt")
  dcat:distribution <$dataset/gensek-derived.ttl>, <$dataset/gensek-derived.nt> .
END
  distribution "$folder" gensek.ttl text/turtle "All triples, Turtle"
  distribution "$folder" gensek.nt application/n-triples "All triples, N-Triples"
  distribution "$folder" gensek-derived.ttl text/turtle "The derived triples alone, Turtle"
  distribution "$folder" gensek-derived.nt application/n-triples "The derived triples alone, N-Triples"
  distribution "$folder" vocabulary.ttl text/turtle "The vocabulary, OWL in Turtle"
  distribution "$folder" shapes.ttl text/turtle "The shapes that the data meets, SHACL in Turtle"
}

# explain FOLDER: README.md
explain() {
  cat <<END
# The knowledge as linked data

Written by \`scripts/export\` from \`Ontology/\`; not edited by hand. Licence of the data: [CC BY-SA 4.0]($licence).

| file | what it holds |
|---|---|
| \`gensek.ttl\`, \`gensek.nt\` | everything: $(lines "$1/gensek.nt") triples, of which $(lines "$1/gensek-derived.nt") are derived |
| \`gensek-derived.ttl\`, \`gensek-derived.nt\` | the derived triples alone: bounds of dates, day counts, interregna, order, contradictions |
| \`gensek.gensek\` | everything, as the snapshot that the program carries; other programs read the files above |
| \`vocabulary.ttl\` | the classes and properties (OWL), with their alignments |
| \`shapes.ttl\` | what the data meets (SHACL) |
| \`void.ttl\` | counts, sizes and hashes of the files (VoID, DCAT) |

Turtle and N-Triples hold the same graph. Derived statements have \`gs:standing gs:derived\`, derived properties and
classes are marked in the vocabulary.

## Loading

Any store that reads RDF 1.1 loads the files; the vocabulary beside them gives the stores that reason its alignments.

\`\`\`sh
oxigraph load --location gensek-store --file gensek.nt --file vocabulary.ttl       # Oxigraph
tdb2.tdbloader --loc gensek-store gensek.nt vocabulary.ttl                         # Apache Jena
serdi -i turtle -o ntriples gensek.ttl | wc -l                                     # counts the triples
\`\`\`

\`\`\`python
import rdflib
graph = rdflib.Graph().parse("gensek.ttl")
for row in graph.query("""
    PREFIX gs: <https://w3id.org/gensek/ns#>
    PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
    SELECT ?holder ?start WHERE {
      ?tenure gs:holder/skos:prefLabel ?holder ; gs:startEarliest ?start FILTER(lang(?holder) = "en") }
    ORDER BY ?start"""):
    print(*row)
\`\`\`
END
}

"""A stand-in for a triple store that cannot be had here, or that goes wrong in a way of its own.

store.py NOTES KIND FAULT [CERTIFICATE]: listens on a free port of loopback, which it writes to the file NOTES.

KIND is jena, graphdb, rdf4j or generic: the paths, methods and status codes that its documentation tells. Graphs are sets of
lines of N-Triples. To the queries of GraphDB and RDF4J the default graph is all graphs; they infer a triple from each graph, which
belongs to the default graph, and an update takes a triple of the default graph out of all. FAULT is none, or what goes wrong.
"""
import base64
import gzip
import hashlib
import http.server
import os
import re
import ssl
import sys
import time
import urllib.parse

notes, kind, fault = sys.argv[1:4]
certificate = sys.argv[4] if len(sys.argv) > 4 else None
graphs = {}
seen = []
GRAPH_STORE = {
    "jena": "/offices/data", "generic": "/graphs",
    "graphdb": "/repositories/offices/rdf-graphs/service",
    "rdf4j": "/rdf4j-server/repositories/offices/rdf-graphs/service",
}[kind]
QUERY = {"jena": "/offices/query", "generic": "/query", "graphdb": "/repositories/offices",
         "rdf4j": "/rdf4j-server/repositories/offices"}[kind]
UPDATE = {"jena": "/offices/update", "generic": "/update", "graphdb": "/repositories/offices/statements",
          "rdf4j": "/rdf4j-server/repositories/offices/statements"}[kind]


INFERRING = ("graphdb", "rdf4j")


def triples(name, infers):
    lines = sorted(graphs.get(name, ()))
    if name is None and infers and kind in INFERRING:
        lines += [f"<urn:inferred:{number}> <urn:from> <urn:graph> .\n" for number in range(len(graphs))]
    return "".join(lines).encode()


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments):
        pass

    def answer(self, status, body=b"", kind="text/plain", **headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def version_string(self):
        return {"jena": "Jetty(12)", "graphdb": "GraphDB/10.8", "rdf4j": "Apache", "generic": "Something"}[kind]

    def end_headers(self):
        if kind == "jena":
            self.send_header("Fuseki-Request-Id", "7")
        super().end_headers()

    def do(self):
        path, _, query = self.path.partition("?")
        options = urllib.parse.parse_qs(query, keep_blank_values=True)
        if path == "/seen":
            return self.answer(200, "\n".join(seen).encode())
        seen.append(f"{self.command} {path} {'with' if self.headers.get('Authorization') else 'without'} user")
        writes = self.command in ("PUT", "POST") and path == GRAPH_STORE
        if fault == "headers" and path == GRAPH_STORE:
            self.send_response(200)
            for number in range(100_000):
                self.send_header(f"X-{number}", "x" * 100)
            return self.end_headers()
        if fault == "redirect" and writes:
            return self.answer(307, Location=open(notes + ".other").read() + GRAPH_STORE)
        if fault == "silent" and writes:
            time.sleep(60)
        if fault == "stalls" and writes:
            self.rfile.read(1000)
            time.sleep(60)
        if fault == "ends" and writes:
            self.rfile.read(100_000)
            os._exit(1)
        body = self.chunks() if self.headers.get("Transfer-Encoding") == "chunked" else self.rfile.read(
            int(self.headers.get("Content-Length") or 0))
        if self.headers.get("Content-Encoding") == "gzip":
            body = gzip.decompress(body)
            seen.append("compressed")
        asks = {
            "basic": True, "basic-writes": self.command != "GET" and path != QUERY,
            "basic-put": self.command == "PUT", "basic-update": path == UPDATE and "query=" not in body[:6].decode(),
            "digest-put": self.command == "PUT", "digest-update": path == UPDATE and "query=" not in body[:6].decode(),
            "basic-reads": self.command == "GET" and options.get("graph", [""])[0] in graphs,
            "bearer-put": self.command == "PUT", "unasked": self.command == "PUT", "bare-put": self.command == "PUT",
            "early-put": self.command == "PUT",
        }.get(fault, False)
        if asks and not self.is_known():
            if fault == "unasked":
                return self.answer(403, b"not for you")
            challenge = {
                "digest": 'Digest realm="offices", nonce="0a4f113b", qop="auth", algorithm=MD5', "bearer": "Bearer",
            }.get(fault.split("-")[0], 'Basic realm="offices"')
            return self.answer(401) if fault == "bare-put" else self.answer(401, WWW_Authenticate=challenge)
        if path == GRAPH_STORE and "default" not in options and "graph" not in options:
            return self.answer(400, b"which graph?")
        if path == GRAPH_STORE:
            return self.graph_store(None if "default" in options else options["graph"][0], body)
        if kind in INFERRING and path == UPDATE and self.command == "GET":
            context, infers = options["context"][0], options.get("infer") != ["false"]
            return self.answer(200, triples(None if context == "null" else context[1:-1], infers), "application/n-triples")
        if path in (QUERY, UPDATE):
            form = urllib.parse.parse_qs(body.decode())
            if "query" in form:
                return self.query(form["query"][0], form.get("infer") != ["false"])
            if path == UPDATE and self.headers.get("Content-Type") == "application/sparql-update":
                return self.update(body.decode())
        if fault == "large-root":
            return self.answer(200, b"<urn:a> <urn:b> <urn:c> .\n" * 400_000, "application/n-triples")
        self.answer(404 if path != "/" else 200, b"nothing here")

    def handle_expect_100(self):
        # Refused before the body is sent.
        if fault != "early-put" or self.is_known():
            return super().handle_expect_100()
        seen.append("PUT refused early")
        self.close_connection = True
        self.answer(401, WWW_Authenticate='Basic realm="offices"')
        return False

    def is_known(self):
        given = self.headers.get("Authorization") or ""
        if not fault.startswith("digest"):
            return given == "Basic " + base64.b64encode("anna:good word".encode()).decode()
        # RFC 7616, section 3.4.1.
        fields = dict(re.findall(r'(\w+)="?([^",]*)"?', given))
        md5 = lambda *parts: hashlib.md5(":".join(parts).encode()).hexdigest()
        return fields.get("response") == md5(
            md5("anna", "offices", "good word"), "0a4f113b", fields.get("nc", ""), fields.get("cnonce", ""), "auth",
            md5(self.command, self.path))

    def chunks(self):
        body = b""
        while size := int(self.rfile.readline(), 16):
            body += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return body

    do_GET = do_PUT = do_POST = do_DELETE = do

    def graph_store(self, name, body):
        if self.command == "GET":
            if name not in graphs and kind not in INFERRING:
                return self.answer(404, b"No such graph")
            data = triples(name, True)
            if fault == "forgets":
                data = b"".join(data.splitlines(True)[:-1])
            if fault == "cuts":
                data = data[:-20]
            if fault == "breaks":
                self.send_response(200)
                self.send_header("Content-Type", "application/n-triples")
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data[:-20])
                self.close_connection = True
                return
            if fault == "login-page":
                return self.answer(200, b"<html>who are you?</html>", "text/html")
            if fault == "long-line":
                data = b'<urn:a> <urn:b> "' + b"x" * 4_000_000 + b'" .\n'
            return self.answer(200, data, "application/n-triples")
        if self.command == "DELETE" and fault == "keeps" and name in graphs:
            return self.answer(500, b"the graph is in use")
        if self.command == "DELETE":
            return self.answer(204 if graphs.pop(name, None) is not None else 404)
        if fault == "refuses":
            return self.answer(400, b"Parser error at line 7 between columns 1 and 4: no such language")
        if fault == "full":
            return self.answer(500, b"java.io.IOException: No space left on device")
        if fault == "error-inside":
            return self.answer(200, b"<html><body>Error: transaction aborted</body></html>", "text/html")
        lines = {line + "\n" for line in body.decode().split("\n") if line}
        old = graphs.get(name)
        graphs[name] = lines if self.command == "PUT" else (old or set()) | lines
        if fault == "other-load" and old is None:
            graphs[name] = graphs[name] | {"<urn:a> <urn:b> <urn:c> .\n"}
        self.answer(201 if old is None else 204)

    def query(self, text, infers):
        if fault == "cancelled":
            return self.answer(
                200, b'{"head":{"vars":["n"]},"results":{"bindings":[The query has been cancelled',
                "application/sparql-results+json")
        name = re.search(r"GRAPH <([^>]*)>", text)
        if "COUNT" in text:
            if name or kind not in INFERRING:
                values = [str(triples(name and name[1], infers).count(b"\n"))]
            else:
                values = [str(sum(triples(each, infers).count(b"\n") for each in graphs))]
        else:
            prefix = re.search(r'STRSTARTS\(STR\(\?g\), "([^"]*)"', text)[1]
            values = sorted(each for each in graphs if each and each.startswith(prefix))
        rows = ",".join('{"n":{"type":"literal","value":"%s"}}' % value for value in values)
        self.answer(200, ('{"head":{"vars":["n"]},"results":{"bindings":[%s]}}' % rows).encode(),
                    "application/sparql-results+json")

    def update(self, text):
        copy = re.fullmatch(r"(COPY|ADD) GRAPH <([^>]*)> TO GRAPH <([^>]*)>", text)
        changes = re.findall(r"(DELETE|INSERT) DATA \{(?: GRAPH <([^>]*)> \{)?\n(.*?\n)\}", text, re.DOTALL)
        if changes and fault == "refuses-changes":
            return self.answer(500, b"no such literal in an update")
        for verb, name, lines in changes:
            changed = [name] if name else list(graphs) if verb == "DELETE" and kind in INFERRING else [None]
            for each in changed:
                old, new = graphs.get(each, set()), set(lines.splitlines(True))
                graphs[each] = old - new if verb == "DELETE" else old | new
        if changes:
            return self.answer(204)
        if fault == "no-switch" or not copy:
            return self.answer(500, b"cannot do that now")
        old = graphs.get(copy[3], set()) if copy[1] == "ADD" else set()
        graphs[copy[3]] = old | graphs[copy[2]]
        self.answer(204 if kind != "jena" else 200)


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
if certificate:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    server.socket = context.wrap_socket(server.socket, server_side=True)
with open(notes + ".new", "w") as file:
    file.write(f"{server.server_address[1]} {os.getpid()}")
os.rename(notes + ".new", notes)
server.serve_forever()

// Graphviz, the same WebAssembly that lays out the stored pictures, loaded when the first graph is to be drawn.
const FILE = new URL("../../graphviz/graphviz.wasm", import.meta.url);
const NO_FILE = 8; // of WASI: there are no files here, nor anything else of a system

let loading = null;

// A browser fetches nothing from a folder: there it stands in a script (see literate/site/offline.py).
async function fromScript() {
  const script = Object.assign(document.createElement("script"), { src: FILE.href.replace(/wasm$/, "js") });
  await new Promise((done, failed) => {
    Object.assign(script, { onload: done, onerror: () => failed(new Error("Graphviz cannot be loaded")) });
    document.head.append(script);
  });
  return Uint8Array.from(atob(self.graphviz), character => character.charCodeAt());
}

async function fetched() {
  const response = await fetch(FILE);
  if (!response.ok) throw new Error(`Graphviz: ${response.status}`);
  return response.arrayBuffer();
}

async function load() {
  const module = await WebAssembly.compile(await (FILE.protocol === "file:" ? fromScript() : fetched()));
  const system = Object.fromEntries(WebAssembly.Module.imports(module).map(({ name }) => [name, () => NO_FILE]));
  let exports = null;
  system.environ_sizes_get = (count, size) => {
    const view = new DataView(exports.memory.buffer);
    view.setUint32(count, 0, true);
    view.setUint32(size, 0, true);
    return 0;
  };
  system.environ_get = () => 0;
  system.proc_exit = code => { throw new Error(`Graphviz ended with ${code}`); };
  ({ exports } = await WebAssembly.instantiate(module, { wasi_snapshot_preview1: system }));
  return exports;
}

// What Graphviz makes of a graph, in its plain format.
export async function layOut(source) {
  const { memory, malloc, free, graphviz_render: render } = await (loading ??= load());
  const text = words => {
    const bytes = new TextEncoder().encode(`${words}\0`), place = malloc(bytes.length);
    new Uint8Array(memory.buffer).set(bytes, place);
    return place;
  };
  const given = [source, "plain", "dot"].map(text), size = malloc(4);
  try {
    const found = render(...given, size);
    if (!found) throw new Error("Graphviz found no layout");
    const bytes = new Uint8Array(memory.buffer, found, new DataView(memory.buffer).getUint32(size, true));
    const plain = new TextDecoder().decode(bytes);
    free(found);
    return plain;
  } finally {
    [...given, size].forEach(each => free(each));
  }
}

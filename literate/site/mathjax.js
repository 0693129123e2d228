// Runs in QuickJS after the MathJax components; see mathjax.py.
const { adaptors, core, handlers, input, mathjax, output } = MathJax._;
const adaptor = adaptors.liteAdaptor.liteAdaptor();
handlers.html_ts.RegisterHTMLHandler(adaptor);

const tex = new input.tex_ts.TeX({
  packages: ["base", "ams", "boldsymbol"],
  formatError: (_, error) => { throw error; },
});
const chtml = new output.chtml_ts.CHTML({
  adaptiveCSS: true,
  font: new output.chtml.fonts.tex_ts.TeXFont(),
});
const doc = mathjax.mathjax.document("", { InputJax: tex, OutputJax: chtml });
const mathml = new core.MmlTree.SerializedMmlVisitor.SerializedMmlVisitor();

// JSON: the formula as HTML and as MathML with the css rules it uses, or the error in it.
function render(source, display) {
  chtml.clearCache();
  tex.reset();
  const item = new doc.options.MathItem(source, tex, display);
  item.start.node = adaptor.body(doc.document);
  item.setMetrics(16, 8, 1280, 1000000, 1);
  try {
    item.convert(doc);
  } catch (error) {
    return JSON.stringify({ error: error.message });
  }
  return JSON.stringify({
    html: adaptor.innerHTML(item.typesetRoot),
    mathml: mathml.visitTree(item.root),
    css: adaptor.textContent(chtml.styleSheet(doc)),
  });
}

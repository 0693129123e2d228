"""The picture of a graph on a built page, read without literate."""

from collections import Counter

from bs4 import Tag


def elements(svg: Tag) -> list[tuple[str, list[tuple[str, str]], str]]:
    """What is drawn, in order; the links around nodes and the long description are the page's own."""
    found = []
    for tag in (svg, *svg.find_all(True)):
        if tag.name not in ("a", "desc"):
            attributes = sorted((key, str(tag.get(key))) for key in tag.attrs if key != "xmlns")
            texts = "".join(text for text in tag.find_all(string=True, recursive=False)).strip()
            found.append((tag.name, attributes, texts))
    return found


def graph_difference(svg: Tag, graph: dict[str, list]) -> str | None:
    """What in a picture is not in the graph that the program had in another process."""
    nodes = {str(tag["data-node"]): tag for tag in svg.select("[data-kind=leaf], [data-kind=operation]")}
    ops = {id: str(tag["data-op"]) for id, tag in nodes.items()}
    if sorted(ops.values()) != graph["nodes"]:
        return f"the graph has the nodes {graph['nodes']}"
    lines = [(str(tag["data-source"]), str(tag["data-target"])) for tag in svg.select("[data-kind=edge]")]
    if sorted([ops[source], ops[target]] for source, target in lines) != graph["edges"]:
        return f"the graph has the edges {graph['edges']}"
    leaves = Counter((tag.get("data-name"), tag["data-grad"]) for tag in nodes.values() if tag["data-kind"] == "leaf")
    named = Counter((name, grad) for name, grad in graph["leaves"] if name)
    if named - leaves or leaves.total() != len(graph["leaves"]):
        return f"the graph has the leaves {graph['leaves']}"
    values = {tag.get("data-name"): tag["data-value"] for tag in nodes.values()}
    for root, value in zip(str(svg["data-roots"]).split(), graph["roots"], strict=True):
        if values.get(root) != value:
            return f"the value of {root} is {value}"
    return None


def sentence_of(item: Tag) -> str:
    """What an item of the list below a picture says, without the equations after it."""
    equations = "".join(each.get_text() for each in item.find_all("span", class_="equation"))
    return item.get_text().removesuffix(equations)

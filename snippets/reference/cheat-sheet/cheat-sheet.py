# --8<-- [start:rows]
import torch

SETUP = "x = torch.tensor(3.0, requires_grad=True); h = 2 * x; y = h**2"


def row(want, code, *looks):
    """Run the line in a fresh setup, and print it with what the expressions give afterwards."""
    names = {"torch": torch, "seen": []}
    exec(f"{SETUP}\n{code}", names)
    lines = [f"`{line}`" for line in code.split("\n")]
    found = [f"`{look}`: `{eval(look, names)!r}`" for look in looks]
    print(f"| {want} | {'<br>'.join([*lines, *found])} |")


def head():
    print("| you want | you write, and what you find |\n| :-- | :-- |")
# --8<-- [end:rows]

# --8<-- [start:gradients]
head()
row("the gradient in .grad", "y.backward()", "x.grad")
row("the gradient returned", "(g,) = torch.autograd.grad(y, x)", "g", "x.grad")
row("that of a result too", "h.retain_grad()\ny.backward()", "h.grad", "x.grad")
row("that of one tensor only", "y.backward(inputs=[h])", "h.grad", "x.grad")
row("another pass later", "y.backward(retain_graph=True)\ny.backward()", "x.grad")
row("the second derivative", "(g,) = torch.autograd.grad(y, x, create_graph=True)\ng.backward()", "x.grad")
row("a vector-Jacobian product", "torch.stack([x, h]).backward(torch.tensor([1.0, 10.0]))", "x.grad")
row("zeros for an unused input", "g = torch.autograd.grad(x**2, h, materialize_grads=True)", "g")
# --8<-- [end:gradients]

# --8<-- [start:stopping]
head()
row("a value without history", "value = y.detach()", "value", "value.requires_grad")
row("a Python number", "value = y.item()", "value")
row("no graph at all", "with torch.no_grad(): value = x**2", "value.requires_grad")
row("a frozen leaf", "x.requires_grad_(False)", "(2 * x).requires_grad")
row("an empty .grad", "y.backward()\nx.grad = None", "x.grad")
row("a step by hand", "y.backward()\nwith torch.no_grad(): x -= x.grad / 16", "x")
# --8<-- [end:stopping]

# --8<-- [start:hooks]
head()
row("the gradient on its way changed", "h.register_hook(lambda g: g.clamp(max=1))\ny.backward()", "x.grad")
keep = "x.register_post_accumulate_grad_hook(lambda leaf: seen.append(leaf.grad))"
row("a look at a leaf's finished .grad", f"{keep}\ny.backward()", "seen")
# --8<-- [end:hooks]

# --8<-- [start:functional]
head()
row("a function's gradient", "g = torch.func.grad(lambda x: x**3)(x.detach())", "g")
row("the same for each element", "g = torch.func.vmap(torch.func.grad(torch.sin))(torch.zeros(2))", "g")
row("a Jacobian", "j = torch.func.jacrev(lambda x: torch.stack([x, x**2]))(x.detach())", "j")
row("a Hessian", "H = torch.func.hessian(lambda x: x**3)(x.detach())", "H")
row("a directional derivative", "_, t = torch.func.jvp(torch.exp, (torch.zeros(()),), (torch.ones(()),))", "t")
row("a derivative checked", "ok = torch.autograd.gradcheck(torch.sin, x.detach().double().requires_grad_())", "ok")
# --8<-- [end:functional]

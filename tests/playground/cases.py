"""Programs that each hold one thing of the engine: every fault that is planted must change one of them."""

# fmt: off
HEAD = """import torch

x = torch.tensor([1.0, -2.0, 0.3], requires_grad=True)
w = torch.tensor([[1.5, 2.0, 0.1], [-3.0, 4.0, 0.7]], requires_grad=True)
s = torch.tensor(3.0, requires_grad=True)
"""

CASES = {
    "the gradient of a product": "y = (x * s).sum()\ny.backward()\nprint(x.grad, s.grad)",
    "a quotient of two tensors": "y = (x / s).sum()\ny.backward()\nprint(x.grad, s.grad)",
    "quotients that are rounded": "y = (w * 0.7 / (x * 1.3)).sum()\ny.backward()\nprint(w.grad.tolist(), x.grad.tolist())",
    "a cube that is rounded": "y = (w * 1.1) ** 3\nprint(y.tolist(), (x**-2).tolist())",
    "an expanded gradient of rows": "b = torch.tensor(0.7, requires_grad=True)\n"
    "m = torch.tensor([[0.1, 1.0], [0.2, 2.0], [0.3, 3.0], [0.4, 0.1], [0.7, 0.3]])\n"
    "y = ((m + b).sum(1) * torch.tensor([0.1, 1e8, 0.3, 7.7, -1e8])).sum() + ((m * 1.0 + b).sum(0) * torch.tensor([0.1, 0.7])).sum()\n"
    "y.backward()\nprint(b.grad.item())",
    "five that are ready": "a = s * 2\nb = s * 3\nc = s * 4\nd = s * 5\ne = x.sum() + w.sum()\n"
    "y = a * b * c * d * e\ny.backward()\nprint(s.grad)",
    "leaves of equal rank": "p = torch.tensor(2.0, requires_grad=True)\nq = torch.tensor(4.0, requires_grad=True)\n"
    "r = torch.tensor(5.0, requires_grad=True)\nt = torch.where(s > 1, p, q) * torch.where(s > 2, r, s)\nu = (t + p) * (q + r)\n"
    "y = u * s\ny.backward()",
    "a number divided by a tensor": "y = (2 / x).sum()\ny.backward()\nprint(x.grad)",
    "a number less a tensor": "y = (2 - x).sum()\ny.backward()\nprint(x.grad)",
    "powers": "y = (x**2 + x**3 + x**-1 + x**0 + s**1.5).sum()\ny.backward()\nprint(x.grad, s.grad)",
    "functions": "y = (x.exp() + x.sin() * x.cos() + s.log() + x.tanh() + x.sigmoid()).sum()\ny.backward()\nprint(x.grad)",
    "tanh is rounded once": "y = (w * s).tanh().sum()\ny.backward()\nprint(w.grad.tolist())",
    "kinks": "z = x - 1.0\ny = (z.relu() + z.abs()).sum()\ny.backward()\nprint(x.grad)",
    "ties of a maximum": "z = x * 0\ny = z.max() + z.amax() + z.amax(0) + w.amax(1, keepdim=True).sum()\ny.backward()\nprint(x.grad, w.grad)",
    "the sign of the zeros beside a maximum": "y = -x.max()\ny.backward()\nprint(x.grad)",
    "the largest of zeros of both signs": "u = torch.tensor([0.0, -0.0, 0.0])\nv = torch.tensor([[-0.0, 0.0], [0.0, -0.0], [-0.0, -0.0]])\n"
    "for each in [u, -u, v, -v]:\n    print(each.max(), each.amax(), (each + s).detach())\nprint(v.amax(0), v.amax(1), (-v).amax(0, keepdim=True))",
    "a largest number that was written into": "y = (s * 2).max()\ny += 1.0\ny.backward()",
    "a result that was written into": "y = s.exp()\ny += 1.0\ny.backward()",
    "the largest of one number along its dimension": "y = (s * 2).amax(0)\ny.backward()\nz = (s * 2).amax(-1, keepdim=True) + (s * 3).amax() + s.sum(0) + s.mean(-1)\n"
    "z.backward()\nprint(s.grad)\nq = s.amax(0)\nq.backward()\nprint(s.grad)",
    "where": "y = torch.where(x > 0, x * 2, s).sum()\ny.backward()\nprint(x.grad, s.grad)",
    "a condition is where a result is cut off": "t = torch.tensor(1.0)\nd = s.detach() + 1.0\n"
    "a = torch.where(t > s, t, 1.0) + s\nb = torch.where(2.0 <= s, d, t) * s\nc = torch.where(s != t, d, 3.0) * s\n"
    "e = torch.where(d == t, d, t) + s\nwith torch.no_grad():\n    f = torch.where(s >= t, s, t)\ng = f * s\nh = torch.where(x > s, x, 0.0).sum()",
    "broadcasting": "y = ((w + x) * s).mean()\ny.backward()\nprint(w.grad, x.grad, s.grad)",
    "sums along a dimension": "y = (w.sum(0) + w.mean(dim=-1, keepdim=True)).sum(1).mean()\ny.backward()\nprint(w.grad)",
    "the order of additions": "v = torch.tensor([0.1, 0.7, -3.3, 123.4, 0.01, 2.3, 1e-3, 5.5, 0.9], requires_grad=True)\n"
    "u = (v * 1.1 + 0.3).sum()\nprint(u.item())\na = torch.tensor([1e8, 1.0, -1e8, 0.1, 2.3], requires_grad=True)\nprint(a.sum().item())",
    "the order of additions along columns": "m = torch.tensor([[0.1, 1e4, 3.3, 0.7, 1e8], [0.2, 0.3, 1e-3, 7.7, 1.0], [0.4, 0.11, 5.1, 1e3, -1e8], [0.6, 0.9, 0.01, 1.3, 0.1], [1e3, 0.8, 0.02, 9.9, 2.3]])\nprint(m.sum(0).tolist(), m.sum(1).tolist(), m.mean().item())",
    "the order of an expanded gradient": "b = torch.tensor(0.7, requires_grad=True)\ny = ((w + b).sum(1) * torch.tensor([0.1, 0.7])).sum()\ny.backward()\nprint(b.grad.item())",
    "products of matrices": "y = (w @ x).sum() + (x @ x) + (torch.tensor([0.5, 2.0]) @ w).sum() + (w @ torch.tensor([[1.0], [0.2], [3.0]])).sum()\n"
    "y.backward()\nprint(w.grad, x.grad)",
    "a zero below zero": "y = (s * 0 * -1).sum()\nprint(y)",
    "a relu of a zero below zero": "y = (s * 0 * -1).relu()\nprint(y)",
    "accumulation": "for step in range(3):\n    y = s * s\n    y.backward()\n    print(s.grad)\ns.grad = None\nprint(s.grad)",
    "gradients that are written into": "y = s * 2\ny.backward(retain_graph=True)\ng = s.grad\ny.backward()\nprint(g)\ns.grad.zero_()\nprint(g)",
    "the order of visits": "a = s * s\nb = s + a\nc = a * b\ny = c * a + b\ny.backward()\nprint(s.grad)",
    "equal ranks": "p = torch.tensor(2.0, requires_grad=True)\ny = (s * p) * (x.sum() + w.sum())\ny.backward()\nprint(s.grad, p.grad)",
    "a gradient that is given": "y = x * x\ny.backward(torch.tensor([1.0, 0.0, 10.0]))\nprint(x.grad)",
    "retain_grad": "a = s * 2\na.retain_grad()\ny = a * a\ny.backward()\nprint(a.grad)\nprint(y.grad)",
    "detach shares its data": "d = s.detach()\ny = s * d\ny.backward()\nprint(s.grad)\nd += 1.0\nprint(s)",
    "no_grad": "with torch.no_grad():\n    z = s * 2\n    s -= 0.5\nprint(z, s)\ny = s * z\ny.backward()\nprint(s.grad)",
    "writing into a result": "y = s * 2\ny += 1\ny *= s\ny.backward()\nprint(s.grad)",
    "writing through detach is noticed": "d = s.detach()\ny = s * s\nd += 1.0\ny.backward()",
    "a line that is full": "print(torch.tensor([-1.5e6, 1.0, 2.0, 3.0], requires_grad=True))",
    "data that two share": "d = s.detach()\nd += 1.0\nprint(s, d)\nd -= 3.0\nprint(s * 1)",
    "a line that is nearly full": "print(torch.tensor([0.5, 123.25, 1.5, 1.5, 1.5], requires_grad=True))\n"
    "print(torch.tensor([0.5, 123.25, 1.5, 1.5], requires_grad=True) * 1)\nprint(x * 1234567.0 + 0.5, w.sum(0) * 100)\n"
    "print(torch.tensor([1.5, 2.5, 1.5, 1.5, 2.5, 2.5], requires_grad=True))\nprint(torch.tensor([1.5, 2.5, 1.5, 1.5, 2.5], requires_grad=True) * 1)\n"
    "print(torch.tensor([10.5, 2.5, 1.5, 1.5, 2.5], requires_grad=True) * 1, (w * 100).sum(0) * 1)",
    "names of what is saved": "a = x * 2\ny = a.exp() * a\na = 3\ny.sum().backward()\nb = s.exp()\nz = b * b",
    "a local derivative before it is added up": "v = torch.tensor([2.0], requires_grad=True)\ny = s * v\nprint(y)",
    "and, or, not": "print(1 and 2, 0 and 2, 0 or 3, 4 or 5, not 1, 1 < 2 and 2 < 1)",
    "a number comes first": "y = 2 * x + (1 + x)",
    "writing into what was not recorded": "b = s.detach() + 1.0\nb += s\ny = b * 1",
    "conditions": "if s > 2.5:\n    y = s * 2\nelse:\n    y = s * 3\nprint(y, s > 1, x > 0)",
    "numbers of Python": "print(7 // 2, -7 // 2, -7 % 3, 2**10, 7 / 2, 1e16, 1e-5, 0.1 + 0.2, 1 == 1.0, not 0)\nprint('a', [1, 2.0, 'b'], None, True)",
    "formats": "print(f'{0.125:.2f} {2.5:.0f} {s} {x.sum().item():.3f} {{}}')",
    "printing": "print(x * 1e5, x * 1e-5, w * 1000, torch.tensor([1e9, 1.0]), torch.tensor([0.03125, 1.5]), torch.tensor(1.0) / 0, x / 0)",
    "long lines": "print(torch.tensor([0.5, 123.25, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 2.5], requires_grad=True))\nprint(w * 12345.678 + 1)",
    "a second pass": "y = s * s\ny.backward()\ny.backward()",
    "a second pass that saves nothing": "y = s + 1\ny.backward()\ny.backward()\nprint(s.grad)",
    "no scalar": "y = x * 2\ny.backward()",
    "nothing recorded": "y = s.detach() * 2\ny.backward()",
    "a leaf written into": "s += 1",
    "a saved tensor written into": "y = s.exp()\nz = y * y\nwith torch.no_grad():\n    y += 1\nz.backward()",
    "a saved leaf written into": "z = s * s\nwith torch.no_grad():\n    s -= 1\nz.backward()",
    "a saved result written into": "y = s.exp()\ny += 1\ny.backward()",
    "a result written into twice": "b = s.sin()\nb += 1.0\na = s * b\nb -= 1.0\na.backward()",
    "shapes that do not fit": "y = w @ torch.tensor([1.0, 2.0])",
    "what an operation took that raised": "y = (x * 2).sum()\nwith torch.no_grad():\n    x -= 1.0\nz = w @ torch.tensor([1.0, 2.0]) + x",
    "what a sum took that raised": "y = (x * 2).sum()\nwith torch.no_grad():\n    x -= 1.0\nz = x + torch.tensor([1.0, 2.0])",
    "what a product took that raised": "y = (w * 2).sum()\nwith torch.no_grad():\n    w -= 1.0\nz = w @ w",
    "shapes that do not broadcast": "y = x + torch.tensor([1.0, 2.0])",
    "a gradient of another shape": "y = x * 2\ny.backward(torch.tensor([1.0, 2.0]))",
    "None": "y = 2 * s.grad",
    "a name that is not there": "y = 2 * z",
    "many to one number": "print(x.item())",
}

"""The small pages on which the sentences beside this file stand: programs, each with its output."""

SCALAR = (
    "import torch\n\nx = torch.tensor(0.0, requires_grad=True)\ny = x**2 - 2 * x + 1\ny.backward()\n"
    'print("y:", y)\nprint("x.grad:", x.grad)\nprint(f"{x.is_leaf = }")\n',
    "y: tensor(1., grad_fn=<AddBackward0>)\nx.grad: tensor(-2.)\nx.is_leaf = True\n",
)
SLOPE = (
    "import torch\n\nx = torch.tensor(0.0, requires_grad=True)\n(x**2 - 2 * x).backward()\nprint(x.grad)\n",
    "tensor(-2.)\n",
)
VALUE = ("y = x**2 + 1\nprint(y)\n", "tensor(1., grad_fn=<AddBackward0>)\n")
VECTOR = (
    "x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)\ny = x**2\ny.sum().backward()\n"
    'print("x.grad:", x.grad)\nprint("x.grad.shape:", x.grad.shape)\n',
    "x.grad: tensor([2., 4., 6.])\nx.grad.shape: torch.Size([3])\n",
)
MATRIX = (
    "a = torch.arange(1.0, 5.0).reshape(2, 2)\nprint(a)\nprint(a.dtype, a.numel())\n",
    "tensor([[1., 2.],\n        [3., 4.]])\ntorch.float32 4\n",
)
RAISES = (
    "x = torch.ones(3, requires_grad=True)\ny = 2 * x\ny.backward()\n",
    "RuntimeError: grad can be implicitly created only for scalar outputs\n",
)
VERSION = (
    "h = w.exp()\nh.add_(1)\nh.sum().backward(retain_graph=True)\n",
    "RuntimeError: one of the variables needed for gradient computation has been modified by an inplace "
    "operation: [torch.FloatTensor [2]], which is output 0 of ExpBackward0, is at version 1; expected version 0 "
    "instead. Hint: enable anomaly detection to find the operation that failed to compute its gradient, with "
    "torch.autograd.set_detect_anomaly(True).\n",
)
TRAINING = (
    "model = torch.nn.Linear(2, 1)\noptimizer = torch.optim.SGD(model.parameters(), lr=1e-3)\n"
    "for p in model.parameters():\n    p.grad = None\noptimizer.zero_grad(set_to_none=True)\n"
    "loss = model(data).pow(2).mean()\nloss.backward()\noptimizer.step()\n"
    'print("w.grad:", model.weight.grad)\nprint("b.grad:", model.bias.grad)\n',
    "w.grad: None\nb.grad: tensor([0.5000])\n",
)
DOUBLE = (
    'x = torch.tensor(3.0, dtype=torch.float64)\nprint("x.dtype:", x.dtype)\nprint("two:", (x, -x))\n',
    "x.dtype: torch.float64\ntwo: (tensor(3., dtype=torch.float64), tensor(-3., dtype=torch.float64))\n",
)
TYPES = (
    "a = torch.tensor(2.0)\nb = a.double()\nk = a + b\n"
    'print("a:", a)\nprint("b:", b)\nprint("same tensor:", a is b)\nprint("type:", k.dtype)\n'
    'print("right:", torch.is_tensor(a))\nprint("wrong:", torch.is_complex(a))\noptimizer.zero_grad()\n'
    "torch.autograd.gradcheck(f, b)\n"
    "print('| loss | type |\\n| --- | --- |\\n| l1_loss | torch.float64 |\\n| mse_loss | torch.float32 |')\n",
    "a: tensor(2.)\nb: tensor(2., dtype=torch.float64)\nsame tensor: False\ntype: torch.float64\n"
    "right: True\nwrong: False\n| loss | type |\n| --- | --- |\n"
    "| l1_loss | torch.float64 |\n| mse_loss | torch.float32 |\n",
)
FUNCTIONS = (
    'slope = torch.func.grad(lambda x: x**2)\n\n\ndef f(x: torch.Tensor):\n    return {"x": x}\n\n\n'
    'print("slope:", slope(torch.tensor(-4.0)))\nprint("keys:", list(f(slope)))\n',
    "slope: tensor(-8.)\nkeys: ['x']\n",
)
REPORT = ("", "| what | time |\n| --- | --- |\n| pages | 3.5 |\n")

PAGES = {
    "scalar": [SCALAR],
    "slope": [SLOPE],
    "value": [VALUE],
    "vector": [VECTOR],
    "matrix": [MATRIX],
    "raises": [RAISES],
    "version": [VERSION],
    "training": [TRAINING],
    "double": [DOUBLE],
    "types": [TYPES],
    "functions": [FUNCTIONS],
    "both": [SCALAR, VECTOR],
    "report": [SLOPE, REPORT],
    "none": [],
}

# --8<-- [start:list]
import operator

import torch

# One line for each operation: the places of its inputs.
# The first places hold the inputs: x, minus two, one.
LIST = [
    ("*", 0, 0),
    ("*", 1, 0),
    ("+", 3, 4),
    ("+", 5, 2),
]
OPERATIONS = {"*": operator.mul, "+": operator.add}
start = [3.0, -2.0, 1.0]
# --8<-- [end:list]

# --8<-- [start:forward]
v = list(start)
tangent = [1.0, 0.0, 0.0]
print("| line | value | tangent |")
print("| --- | --- | --- |")
for sign, i, j in LIST:
    if sign == "*":
        tangent.append(tangent[i] * v[j] + v[i] * tangent[j])
    else:
        tangent.append(tangent[i] + tangent[j])
    v.append(OPERATIONS[sign](v[i], v[j]))
    print(f"| v{len(v) - 1} = v{i} {sign} v{j} | {v[-1]} | {tangent[-1]} |")
# --8<-- [end:forward]

# --8<-- [start:reverse]
adjoint = [0.0] * len(v)
adjoint[-1] = 1.0
for line in reversed(range(len(LIST))):
    sign, i, j = LIST[line]
    arriving = adjoint[line + 3]
    if sign == "*":
        adjoint[i] += arriving * v[j]
        adjoint[j] += arriving * v[i]
    else:
        adjoint[i] += arriving
        adjoint[j] += arriving
    print(f"line {line}, v{line + 3}: adjoint {arriving}, v0 has {adjoint[0]} so far")
print("adjoints of the three inputs:", adjoint[:3])
# --8<-- [end:reverse]

# --8<-- [start:torch]
x, b, c = (torch.tensor(number, requires_grad=True) for number in start)
y = x * x + b * x + c
y.backward()
print("autograd:", [x.grad.item(), b.grad.item(), c.grad.item()])
# --8<-- [end:torch]

# --8<-- [start:list]
import torch

w = torch.tensor(3.0, requires_grad=True)
b = torch.tensor(1.0, requires_grad=True)
x = torch.tensor(2.0)
y = (w * x + b) ** 2
y.backward(inputs=[w], retain_graph=True)
print("w.grad:", w.grad)
print("b.grad:", b.grad)
# --8<-- [end:list]

# --8<-- [start:dict]
print(torch.autograd.grad(y, {"w": w, "b": b}, retain_graph=True))
y.backward(inputs={"b": b})
print("b.grad after inputs with b:", b.grad)
# --8<-- [end:dict]

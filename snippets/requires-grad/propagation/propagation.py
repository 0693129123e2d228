# --8<-- [start:either]
import torch

x = torch.tensor(3.0, requires_grad=True)
b = torch.tensor(-2.0)

print("b * b:", (b * b).requires_grad)
print("b * x:", (b * x).requires_grad)
print("x * x:", (x * x).requires_grad)
# --8<-- [end:either]

# --8<-- [start:late]
product = b * 5
b.requires_grad_()
print("product:", product.requires_grad)
print("b * 5:", (b * 5).requires_grad)
# --8<-- [end:late]

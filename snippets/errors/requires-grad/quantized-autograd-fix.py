# --8<-- [start:run]
import torch

x = torch.tensor([0.14, 0.26], requires_grad=True)
q = torch.fake_quantize_per_tensor_affine(x, scale=0.1, zero_point=0, quant_min=-128, quant_max=127)
q.sum().backward()
print("q:", q.detach())
print("x.grad:", x.grad)
# --8<-- [end:run]

import torch

torch.manual_seed(0)
q, k, v = (torch.rand(1, 1, 3, 4, requires_grad=True) for _ in range(3))
y = torch.nn.functional.scaled_dot_product_attention(q, k, v, is_causal=True).sum()
y.backward()

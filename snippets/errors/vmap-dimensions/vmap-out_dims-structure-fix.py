# --8<-- [start:run]
import torch


def sum_and_product(x):
    return x.sum(), x.prod()


sums, products = torch.vmap(sum_and_product, out_dims=(0, 0))(torch.tensor([[1.0, 2.0], [3.0, 4.0]]))
print("sums:", sums)
print("products:", products)
# --8<-- [end:run]

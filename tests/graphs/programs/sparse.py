import torch

values = torch.tensor([3.0, 4.0], requires_grad=True)
matrix = torch.sparse_coo_tensor(torch.tensor([[0, 1], [2, 0]]), values, (2, 3))
dense = torch.ones(3, 1, requires_grad=True)
y = torch.sparse.mm(matrix, dense).sum()
y.backward()

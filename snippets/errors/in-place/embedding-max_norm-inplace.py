# --8<-- [start:run]
import torch

rows = torch.tensor([[3.0, 4.0], [0.6, 0.8]])
embedding = torch.nn.Embedding.from_pretrained(rows, freeze=False, max_norm=1.0)
scale = torch.tensor(2.0, requires_grad=True)
everything = embedding.weight * scale  # keeps the weight
looked_up = embedding(torch.tensor([0])) * scale  # rescales the first row
(everything.sum() + looked_up.sum()).backward()
# --8<-- [end:run]

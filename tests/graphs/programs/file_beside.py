from pathlib import Path

import torch

text = (Path(__file__).parent / "beside" / "numbers.txt").read_text()
w = torch.tensor([float(line) for line in text.split()], requires_grad=True)
y = w.square().sum()
y.backward()

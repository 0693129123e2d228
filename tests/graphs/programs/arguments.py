import argparse

import torch

parser = argparse.ArgumentParser()
parser.add_argument("--rate", type=float, default=0.5)
parser.add_argument("--steps", type=int, default=2)
options = parser.parse_args()

w = torch.tensor(4.0, requires_grad=True)
y = w
for _ in range(options.steps):
    y = y * options.rate
y.backward()

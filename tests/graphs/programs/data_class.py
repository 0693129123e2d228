from dataclasses import dataclass

import torch


@dataclass
class Line:
    slope: torch.Tensor
    shift: torch.Tensor

    def __call__(self, x):
        return self.slope * x + self.shift


line = Line(torch.tensor(2.0, requires_grad=True), torch.tensor(1.0, requires_grad=True))
if __name__ == "__main__":
    y = line(line(torch.tensor(3.0)))
    y.backward()

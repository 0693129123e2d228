# --8<-- [start:run]
import torch

left = torch.tensor([2.0**24, 1.0, 1.0])
one_by_one = (left[0] + left[1]) + left[2]
small_first = left[0] + (left[1] + left[2])
print("large number first:", one_by_one.item())
print("small numbers first:", small_first.item())
print("equal:", bool(one_by_one == small_first))
torch.testing.assert_close(one_by_one, small_first)
# --8<-- [end:run]

# --8<-- [start:run]
import torch


@torch.library.custom_op("demo::normalize", mutates_args=("x",))
def normalize(x: torch.Tensor) -> torch.Tensor:
    x /= x.sum()
    return x.sum()


normalize.register_fake(lambda x: x.new_empty(()))
found = torch.library.opcheck(normalize, (torch.tensor([1.0, 3.0]),))
print("test_schema:", found["test_schema"])
# --8<-- [end:run]

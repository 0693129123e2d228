# --8<-- [start:run]
import torch.autograd.forward_ad
import torch.autograd.functional
import torch.func
import torch.library
import torch.utils.checkpoint

MODULES = (
    torch.autograd,
    torch.autograd.graph,
    torch.autograd.forward_ad,
    torch.autograd.functional,
    torch.func,
    torch.utils.checkpoint,
    torch.library,
    torch.amp,
)


def public(module):
    """What the module declares as public, and what it defines under a public name."""
    declared = set(getattr(module, "__all__", ()))
    made = {name for name, value in vars(module).items() if getattr(value, "__module__", "") == module.__name__}
    return sorted(declared | {name for name in made if not name.startswith("_")})


print("| module | public names |\n| :-- | :-- |")
for module in MODULES:
    print(f"| `{module.__name__}` | {len(public(module))} |")
# --8<-- [end:run]

# --8<-- [start:list]
for module in MODULES:
    print(f"{module.__name__}:", *public(module), sep="\n")
# --8<-- [end:list]

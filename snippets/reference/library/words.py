# --8<-- [start:run]
from torch import library

for function in (library.impl_abstract, library.triton_op, library.wrap_triton):
    print(f"{function.__name__}:", " ".join(function.__doc__.split()).partition(". ")[0])
# --8<-- [end:run]

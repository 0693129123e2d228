# --8<-- [start:run]
# y = x * x + x at three, in two operations
v0, v1 = 3.0, 9.0

adjoint = {"v0": 0.0, "v1": 0.0, "v2": 1.0}
adjoint["v0"] += adjoint["v1"] * 2 * v0
adjoint["v1"] += adjoint["v2"]
adjoint["v0"] += adjoint["v2"]
print("first line first:", adjoint["v0"])

adjoint = {"v0": 0.0, "v1": 0.0, "v2": 1.0}
adjoint["v1"] += adjoint["v2"]
adjoint["v0"] += adjoint["v2"]
adjoint["v0"] += adjoint["v1"] * 2 * v0
print("last line first:", adjoint["v0"])
# --8<-- [end:run]

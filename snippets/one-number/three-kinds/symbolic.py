# --8<-- [start:rules]
def derivative(e):
    """The derivative of an expression with respect to x, by the rules of school."""
    if e == "x":
        return 1
    if isinstance(e, int):
        return 0
    left, sign, right = e
    if sign == "*":
        return add(multiply(derivative(left), right), multiply(left, derivative(right)))
    return (add if sign == "+" else subtract)(derivative(left), derivative(right))


def add(left, right):
    return right if left == 0 else left if right == 0 else (left, "+", right)


def subtract(left, right):
    return left if right == 0 else (left, "-", right)


def multiply(left, right):
    if left == 0 or right == 0:
        return 0
    return right if left == 1 else left if right == 1 else (left, "*", right)
# --8<-- [end:rules]

# --8<-- [start:formula]
def text(e):
    return f"({text(e[0])} {e[1]} {text(e[2])})" if isinstance(e, tuple) else str(e)


def value(e, x):
    if not isinstance(e, tuple):
        return x if e == "x" else e
    left, right = value(e[0], x), value(e[2], x)
    return left + right if e[1] == "+" else left - right if e[1] == "-" else left * right


def iterated(times):
    """The running example in its factored form, applied to itself."""
    e = "x"
    for _ in range(times):
        u = (e, "-", 1)
        e = (u, "*", u)
    return e


print("f:", text(iterated(1)))
print("f':", text(derivative(iterated(1))))
print("f of f:", text(iterated(2)))
print("f(f)':", text(derivative(iterated(2))))
print("symbolic:", value(derivative(iterated(3)), 3.0))
# --8<-- [end:formula]

# --8<-- [start:swell]
def written(e):
    """The operations in the formula, written out in full."""
    return 1 + written(e[0]) + written(e[2]) if isinstance(e, tuple) else 0


def distinct(e, seen):
    """The operations if equal parts are computed once."""
    if isinstance(e, tuple) and e not in seen:
        seen.add(e)
        distinct(e[0], seen)
        distinct(e[2], seen)
    return len(seen)


print("| times | operations in f | in its derivative | distinct |")
print("| --- | --- | --- | --- |")
for times in range(1, 8):
    e = iterated(times)
    print(f"| {times} | {written(e)} | {written(derivative(e))} | {distinct(derivative(e), set())} |")
# --8<-- [end:swell]

# --8<-- [start:quiz]
e = "x"
for _ in range(9):
    e = (e, "*", "x")
print("operations in the formula:", written(e))
print("operations in its derivative:", written(derivative(e)))
print("distinct operations in its derivative:", distinct(derivative(e), set()))
# --8<-- [end:quiz]

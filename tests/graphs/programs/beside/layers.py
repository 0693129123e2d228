def scaled(x, factor):
    return x * factor + 1

"""What the site build needs: Python-Markdown extensions and one MkDocs hook.

Nothing in here runs a program or imports torch.
"""

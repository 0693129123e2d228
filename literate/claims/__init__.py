"""What a page says: its listings, outputs, sentences, arithmetic and notebooks."""

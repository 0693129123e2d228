// What a page shows gets its place here, in a task of its own. The theme's script, which comes next, asks for places at
// once: a task that does both is as long as both, and who touches the page in the meantime waits for it.
void scrollX;

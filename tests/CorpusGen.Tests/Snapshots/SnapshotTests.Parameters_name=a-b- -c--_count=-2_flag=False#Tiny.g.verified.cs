//HintName: Tiny.g.cs
// a/b: "c"? -2 False

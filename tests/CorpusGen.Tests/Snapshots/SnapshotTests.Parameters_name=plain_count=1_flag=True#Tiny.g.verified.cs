//HintName: Tiny.g.cs
// plain 1 True

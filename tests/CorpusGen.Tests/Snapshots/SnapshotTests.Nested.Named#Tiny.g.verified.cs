//HintName: Tiny.g.cs

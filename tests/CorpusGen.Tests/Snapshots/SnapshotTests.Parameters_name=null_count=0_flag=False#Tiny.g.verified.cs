//HintName: Tiny.g.cs
//  0 False

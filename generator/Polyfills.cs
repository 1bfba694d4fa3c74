namespace System.Runtime.CompilerServices;

// netstandard2.0 lacks the type that records and init accessors are compiled against.
internal static class IsExternalInit;

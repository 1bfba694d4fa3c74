using System.Globalization;
using System.Reflection;
using System.Text;
using Xunit.v3;

namespace CorpusGen.Tests.Snapshots;

/// <summary>The test that is running, and the name that Verify gives its snapshot's files.</summary>
internal sealed record RunningTest(MethodInfo Method, object?[] Arguments)
{
    // What Verify replaces in the text of a parameter, on every system alike.
    private const string NotInFileNames = "\"\\<>|:*?/";

    public static RunningTest Current =>
        TestContext.Current is { TestMethod: IXunitTestMethod method } context
            ? new(method.Method, (context.Test as IXunitTest)?.TestMethodArguments ?? [])
            : throw new InvalidOperationException("A snapshot can only be matched while a test runs.");

    /// <summary><c>Type.Method</c>, and <c>_name=value</c> for each parameter of a theory.</summary>
    public string FilePrefix
    {
        get
        {
            StringBuilder prefix = new(FilePrefixWithoutArguments(Method));
            foreach ((ParameterInfo parameter, object? argument) in Method.GetParameters().Zip(Arguments))
            {
                prefix.Append('_').Append(parameter.Name).Append('=').Append(TextOf(argument));
            }

            return prefix.ToString();
        }
    }

    public static string FilePrefixWithoutArguments(MethodInfo method)
    {
        Type type = method.ReflectedType!;
        string typeName = type.IsNested ? $"{type.DeclaringType!.Name}.{type.Name}" : type.Name;
        return $"{typeName}.{method.Name}";
    }

    // Verify has a form of its own for dates and for collections; no snapshot needs one.
    private static string TextOf(object? argument) => argument switch
    {
        null => "null",
        string or char or Enum => Clean(argument.ToString()!),
        bool or sbyte or byte or short or ushort or int or uint or long or ulong => Convert.ToString(argument, CultureInfo.InvariantCulture)!,
        _ => throw new NotSupportedException($"A parameter of type {argument.GetType()} has no place in a snapshot's file name: pass a string, a number or an enum."),
    };

    private static string Clean(string text) =>
        string.Create(text.Length, text, static (chars, text) =>
        {
            for (int i = 0; i < chars.Length; i++)
            {
                chars[i] = text[i] < ' ' || NotInFileNames.Contains(text[i]) ? '-' : text[i];
            }
        });
}

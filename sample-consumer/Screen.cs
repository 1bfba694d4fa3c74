using Spectre.Console;
using Spectre.Console.Rendering;

namespace SampleConsumer;

/// <summary>A line of a table's cell, and what stands before and after it in a quieter colour.</summary>
internal sealed record Line(string Text, string? Note = null, string? Lead = null);

/// <summary>Lays a comparison out: in colour and as wide as the terminal, or as plain text where the output is redirected or NO_COLOR is set.</summary>
internal sealed class Screen : IDisposable
{
    /// <summary>Below this many columns, what stands side by side stands one below the other.</summary>
    private const int SideBySide = 76;
    private const int RedirectedWidth = 100;
    private const int NameWidth = 24;

    private static readonly Style Quiet = new(Color.Grey), Strong = new(decoration: Decoration.Bold);
    private static readonly Style[] Columns = [new(Color.Teal, decoration: Decoration.Bold), new(Color.Olive, decoration: Decoration.Bold)];

    private readonly TextWriter output;
    private readonly StringWriter? plain;
    private readonly IAnsiConsole console;

    public Screen(TextWriter output)
    {
        bool isPlain = Console.IsOutputRedirected || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        this.output = output;
        plain = isPlain ? new StringWriter() : null;
        console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Out = new AnsiConsoleOutput(plain ?? output),
        });
        if (Console.IsOutputRedirected)
            console.Profile.Width = RedirectedWidth;
    }

    public void Heading(string title, params string[] lines)
    {
        console.Write(new Text(Clean(title) + "\n", Strong));
        foreach (string line in lines)
            console.Write(new Text(Clean(line) + "\n", Quiet));
        console.WriteLine();
    }

    /// <summary>One row a subject, one column an article; an article with nothing to show has a dash.</summary>
    public void Table<T>(string title, IReadOnlyList<Article> articles, IEnumerable<T> subjects, Func<T, string> name, Func<T, Article, IEnumerable<Line>> cell)
    {
        console.Write(new Rule(Markup.Escape(Clean(title))) { Justification = Justify.Left, Style = Quiet });
        console.WriteLine();
        Text[] outlets = [.. articles.Select((article, i) => new Text(Clean(article.Outlet()), Columns[i % Columns.Length]))];
        if (console.Profile.Width < SideBySide)
        {
            foreach (T subject in subjects)
            {
                console.Write(new Text(Clean(name(subject)) + "\n", Strong));
                foreach ((Article article, Text outlet) in articles.Zip(outlets))
                    console.Write(new Rows(new Padder(outlet, new Padding(2, 0, 0, 0)), new Padder(Cell(cell(subject, article)), new Padding(4, 0, 0, 0))));
                console.WriteLine();
            }
            return;
        }
        var grid = new Grid();
        grid.AddColumn(new GridColumn { Width = NameWidth, Padding = new Padding(0, 0, 2, 0) });
        foreach (Text _ in outlets)
            grid.AddColumn(new GridColumn { Width = ((console.Profile.Width - NameWidth) / outlets.Length) - 2, Padding = new Padding(0, 0, 2, 0) });
        grid.AddRow([Text.Empty, .. outlets]);
        foreach (T subject in subjects)
        {
            grid.AddRow([new Text(Clean(name(subject)), Strong), .. articles.Select(article => Cell(cell(subject, article)))]);
            grid.AddEmptyRow();
        }
        console.Write(grid);
    }

    /// <summary>A block for eight words, at least one.</summary>
    public static Line Bar(int words, string note) => new(new string('█', Math.Clamp((words + 4) / 8, 1, 8)), Note: $"{words} {note}");

    public void Dispose()
    {
        if (plain is null)
            return;
        foreach (string line in plain.ToString().TrimEnd().Split('\n'))
            output.WriteLine(line.TrimEnd());
    }

    private static IRenderable Cell(IEnumerable<Line> lines)
    {
        var cell = new Spectre.Console.Paragraph();
        bool empty = true;
        foreach (Line line in lines)
        {
            cell.Append(empty ? "" : "\n");
            if (!string.IsNullOrEmpty(line.Lead))
                cell.Append(Clean(line.Lead) + " ", Quiet);
            cell.Append(Clean(line.Text));
            if (!string.IsNullOrEmpty(line.Note))
                cell.Append("  " + Clean(line.Note), Quiet);
            empty = false;
        }
        return empty ? new Text("–", Quiet) : cell;
    }

    /// <summary>A document's text may hold what a terminal takes for commands.</summary>
    private static string Clean(string text) => string.Create(text.Length, text, (to, from) =>
    {
        for (int i = 0; i < to.Length; i++)
            to[i] = char.IsControl(from[i]) && from[i] != '\n' ? ' ' : from[i];
    });
}

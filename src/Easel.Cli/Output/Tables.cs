using System.Globalization;
using System.Text.Json;
using Spectre.Console;

namespace Easel.Cli.Output;

/// <summary>Tables on standard output; where that is no terminal, as wide as they need to be.</summary>
internal static class Tables
{
    private const int WideEnough = 400;

    public static Table Create(params ReadOnlySpan<string> columns)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var column in columns)
            table.AddColumn(new TableColumn(column.EscapeMarkup()));
        return table;
    }

    public static void Show(Table table)
    {
        if (Console.IsOutputRedirected)
            AnsiConsole.Profile.Width = WideEnough;
        AnsiConsole.Write(table);
    }

    /// <summary>As people of this machine tell the time; empty for none.</summary>
    public static string Time(DateTimeOffset? time) =>
        time?.ToLocalTime().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) ?? "";

    /// <summary>A member that is text; null when there is none.</summary>
    public static string? Text(this JsonElement? card, string name) =>
        card is { } easel && easel.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}

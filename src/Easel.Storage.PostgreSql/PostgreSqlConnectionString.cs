using System.Diagnostics.CodeAnalysis;
using Npgsql;

namespace Easel.Storage.PostgreSql;

/// <summary>Reads what an operator gives: Npgsql's form (<c>Host=db;Database=easel;Username=…</c>), or PostgreSQL's URI
/// (<c>postgres://user:password@db/easel</c>), which hosting services hand out.</summary>
public static class PostgreSqlConnectionString
{
    /// <summary>Connections of one server; PostgreSQL itself allows 100 to all, unless told otherwise.</summary>
    private const int MaxPoolSize = 32;

    /// <summary>In a sentence what is wrong with it; null when it can be tried.</summary>
    public static string? Problem(string text)
    {
        try
        {
            return string.IsNullOrEmpty(Parse(text).Host) ? "it names no host" : null;
        }
        catch (Exception wrong) when (wrong is ArgumentException or FormatException or KeyNotFoundException)
        {
            // The message may hold a piece of the password.
            return "it is neither like 'Host=db;Database=easel;Username=easel;Password=…' nor like 'postgres://easel:…@db/easel'";
        }
    }

    /// <exception cref="ArgumentException">It is not one.</exception>
    internal static NpgsqlConnectionStringBuilder Parse(string text)
    {
        var isUri = text.StartsWith("postgres://", StringComparison.Ordinal) || text.StartsWith("postgresql://", StringComparison.Ordinal);
        var builder = isUri ? OfUri(text) : new NpgsqlConnectionStringBuilder(text);
        builder.ApplicationName ??= "Easel";
        if (builder.MaxPoolSize == new NpgsqlConnectionStringBuilder().MaxPoolSize)
            builder.MaxPoolSize = MaxPoolSize;
        return builder;
    }

    [SuppressMessage("Design", "CA1054", Justification = "It is text that is being read")]
    private static NpgsqlConnectionStringBuilder OfUri(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri))
            throw new FormatException();
        var builder = new NpgsqlConnectionStringBuilder { Host = uri.Host };
        if (uri.Port > 0)
            builder.Port = uri.Port;
        if (uri.AbsolutePath.Trim('/') is { Length: > 0 } database)
            builder.Database = Uri.UnescapeDataString(database);
        if (uri.UserInfo.Length > 0)
        {
            var parts = uri.UserInfo.Split(':', 2);
            builder.Username = Uri.UnescapeDataString(parts[0]);
            if (parts.Length > 1)
                builder.Password = Uri.UnescapeDataString(parts[1]);
        }

        foreach (var parameter in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var pair = parameter.Split('=', 2);
            builder[Keyword(pair[0])] = Uri.UnescapeDataString(pair.Length > 1 ? pair[1] : "");
        }

        return builder;
    }

    /// <summary>PostgreSQL's own names of what Npgsql calls otherwise.</summary>
    private static string Keyword(string parameter) =>
        Uri.UnescapeDataString(parameter) switch
        {
            "sslmode" => "SSL Mode",
            "sslrootcert" => "Root Certificate",
            "sslcert" => "SSL Certificate",
            "sslkey" => "SSL Key",
            "application_name" => "Application Name",
            "connect_timeout" => "Timeout",
            "user" => "Username",
            "dbname" => "Database",
            var same => same,
        };
}

using System.Text.Json;

namespace Easel.Cli.Output;

/// <summary>Warnings and failures, on standard error or in JSON.</summary>
internal static class Complaints
{
    public static void Warn(string message) => Write("33", "warning", message);

    public static void Report(Failure failure)
    {
        if (failure.Problems.Count == 0)
            Write("31", "error", failure.Message);
        foreach (var problem in failure.Problems)
            Write("31", "error", problem);
        if (failure.RequestId is not null)
            Console.Error.WriteLine($"easel: the service knows this request as {failure.RequestId}.");
    }

    /// <summary>The member <c>error</c> of the object that is being written.</summary>
    public static void Write(Utf8JsonWriter writer, Failure failure)
    {
        writer.WriteStartObject("error"u8);
        writer.WriteString("message"u8, failure.Message);
        writer.WriteNumber("exit_code"u8, failure.ExitCode);
        if (failure.Code is not null)
            writer.WriteString("code"u8, failure.Code);
        if (failure.Param is not null)
            writer.WriteString("param"u8, failure.Param);
        if (failure.RequestId is not null)
            writer.WriteString("request_id"u8, failure.RequestId);
        if (failure.Problems.Count > 0)
        {
            writer.WriteStartArray("problems"u8);
            foreach (var problem in failure.Problems)
                writer.WriteStringValue(problem);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void Write(string colour, string kind, string message)
    {
        var coloured = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is null or "";
        Console.Error.WriteLine(coloured ? $"easel: \e[{colour}m{kind}:\e[0m {message}" : $"easel: {kind}: {message}");
    }
}

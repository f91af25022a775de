using System.Diagnostics;
using System.Net.Sockets;
using Npgsql;

namespace Easel.Storage.Tests.Databases;

/// <summary>
/// A real PostgreSQL of one's own, on a socket in a temporary folder. It may be killed and started again. It ends with this process, also
/// with a killed one: it is watched by a shell that reads from it.
/// </summary>
public class PostgreSqlProcess : IDisposable
{
    private const string User = "easel";

    /// <summary>Stops the server when nobody writes to it any more, and ends when the server does.</summary>
    private const string Watch = """
        "$@" & server=$!
        { read -r _ <&3; kill -QUIT $server; } 2>/dev/null &
        watcher=$!
        wait $server
        kill $watcher 2>/dev/null
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("easel-pg-").FullName;
    private Process? _process;
    private int _databases;

    private readonly string _programs;

    /// <param name="programs">The folder of its programs (<see cref="Programs"/>).</param>
    public PostgreSqlProcess(string programs)
    {
        _programs = programs;
        if (IsRoot)
            Run("chown", "postgres", _folder);
        Run([.. AsUser, Program("initdb"), "-D", Data, "-U", User, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N"]);
        Start();
    }

    private static bool IsRoot => Environment.UserName is "root";

    /// <summary>PostgreSQL refuses to run as root.</summary>
    private static string[] AsUser => IsRoot ? ["runuser", "-u", "postgres", "--"] : [];

    /// <summary>The folder of the newest version's programs; null when there is none.</summary>
    public static string? Programs { get; } =
        Directory.Exists("/usr/lib/postgresql")
            ? Directory
                .GetDirectories("/usr/lib/postgresql")
                .Select(version => Path.Combine(version, "bin"))
                .Where(programs => File.Exists(Path.Combine(programs, "initdb")))
                .MaxBy(programs => int.TryParse(Path.GetFileName(Path.GetDirectoryName(programs)), out var version) ? version : 0)
            : null;

    private string Data => Path.Combine(_folder, "data");

    /// <summary>Where it listens.</summary>
    public UnixDomainSocketEndPoint Socket => new(Path.Combine(_folder, ".s.PGSQL.5432"));

    /// <summary>Makes an empty database.</summary>
    /// <returns>Its connection string.</returns>
    public string CreateDatabase()
    {
        var name = $"easel_{Interlocked.Increment(ref _databases)}";
        using var connection = new NpgsqlConnection(ConnectionString("postgres") + ";Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"CREATE DATABASE {name}";
        command.ExecuteNonQuery();
        return ConnectionString(name);
    }

    /// <summary>Starts it, and waits until it takes connections.</summary>
    public void Start()
    {
        string[] command =
        [
            .. AsUser,
            "sh",
            "-c",
            "exec 3<&0; " + Watch,
            "sh",
            Program("postgres"),
            "-D",
            Data,
            "-k",
            _folder,
            "-c",
            "listen_addresses=",
            "-c",
            "fsync=off",
            "-c",
            "max_connections=200",
        ];
        _process = Process.Start(
            new ProcessStartInfo(command[0], command[1..])
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardError = true,
                RedirectStandardOutput = true,
                WorkingDirectory = _folder,
            }
        )!;
        _process.OutputDataReceived += (_, _) => { };
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        while (!TryRun(Program("pg_isready"), "-q", "-h", _folder, "-d", "postgres"))
        {
            if (_process.HasExited)
                throw new InvalidOperationException("PostgreSQL ended.");
        }
    }

    /// <summary>Ends it as <c>kill -9</c> of all that it is does: connections break, nothing is tidied.</summary>
    public void Kill()
    {
        var first = File.ReadLines(Path.Combine(Data, "postmaster.pid")).First();
        // The first before those that it would start anew.
        string[] all =
        [
            first,
            .. File.ReadAllText($"/proc/{first}/task/{first}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries),
        ];
        TryRun(["kill", "-9", .. all]);
        // Until the memory that they share is let go.
        while (all.Any(IsAlive))
            Thread.Yield();
        _process!.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
        _process = null;
    }

    public void Dispose()
    {
        GC.SuppressFinalize(this);
        if (_process is not null)
            Kill();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>What has ended and was not asked for its status yet is dead, too.</summary>
    private static bool IsAlive(string process)
    {
        try
        {
            return !File.ReadAllText($"/proc/{process}/stat").Contains(") Z", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }

    private string Program(string name) => Path.Combine(_programs, name);

    private static void Run(params string[] command)
    {
        if (!TryRun(command))
            throw new InvalidOperationException($"It failed: {string.Join(' ', command)}");
    }

    private static bool TryRun(params string[] command)
    {
        using var process = Process.Start(
            new ProcessStartInfo(command[0], command[1..])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                WorkingDirectory = "/",
            }
        )!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    }

    private string ConnectionString(string database) => $"Host={_folder};Username={User};Database={database}";
}

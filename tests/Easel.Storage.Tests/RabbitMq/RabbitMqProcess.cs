using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Easel.Storage.Tests.RabbitMq;

/// <summary>
/// A real RabbitMQ of one's own, on free ports, in a temporary folder. It may be killed and started again. It ends with this process, also
/// with a killed one: it is watched by a shell that reads from it.
/// </summary>
public class RabbitMqProcess : IDisposable
{
    private const string Folder = "/usr/lib/rabbitmq/bin";

    /// <summary>Ends the server when nobody writes to it any more.</summary>
    private const string Watch = """
        exec 3<&0
        "$@" & server=$!
        { read -r _ <&3; kill -9 -$$; } 2>/dev/null &
        wait $server
        kill $! 2>/dev/null
        """;

    private readonly string _programs;
    private readonly string _folder = Directory.CreateTempSubdirectory("easel-rabbit-").FullName;
    private readonly int _port = FreePort.Next();
    private readonly int _distributionPort = FreePort.Next();
    private readonly int _mapperPort = FreePort.Next();
    private readonly StringBuilder _said = new();
    private Process? _process;

    /// <param name="programs">The folder of its programs (<see cref="Programs"/>).</param>
    public RabbitMqProcess(string programs)
    {
        _programs = programs;
        File.WriteAllText(Path.Combine(_folder, "rabbitmq.conf"), $"listeners.tcp.1 = 127.0.0.1:{_port}\n");
        File.WriteAllText(Path.Combine(_folder, "plugins"), "[].\n");
        Start();
    }

    /// <summary>The folder of its programs; null when there is none.</summary>
    public static string? Programs { get; } = Directory.Exists(Folder) ? Folder : null;

    public Uri Uri => new($"amqp://guest:guest@127.0.0.1:{_port}");

    /// <summary>Starts it, and waits until it takes connections.</summary>
    public void Start()
    {
        var start = new ProcessStartInfo("setsid", ["sh", "-c", Watch, "sh", Path.Combine(_programs, "rabbitmq-server")])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _folder,
        };
        foreach (var (name, value) in Environment())
            start.Environment[name] = value;
        _said.Clear();
        _process = Process.Start(start)!;
        _process.OutputDataReceived += Keep;
        _process.ErrorDataReceived += Keep;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        while (!Answers())
        {
            if (!_process.WaitForExit(50))
                continue;
            // Until all that it said has been read.
            _process.WaitForExit();
            lock (_said)
                throw new InvalidOperationException($"RabbitMQ ended with {_process.ExitCode}: {_said}");
        }
    }

    /// <summary>Ends it as a crash does: connections break, nothing is tidied.</summary>
    public void Kill()
    {
        _process!.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
        _process = null;
    }

    /// <summary>Runs <c>rabbitmqctl</c>.</summary>
    public void Control(params string[] arguments)
    {
        var (code, errors) = Run(Path.Combine(_programs, "rabbitmqctl"), ["-q", "-n", NodeName, .. arguments]);
        if (code != 0)
            throw new InvalidOperationException(errors);
    }

    private (int Code, string Errors) Run(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _folder,
        };
        foreach (var (name, value) in Environment())
            start.Environment[name] = value;
        using var control = Process.Start(start)!;
        var errors = control.StandardError.ReadToEndAsync();
        control.StandardOutput.ReadToEnd();
        control.WaitForExit();
        return (control.ExitCode, errors.GetAwaiter().GetResult());
    }

    public void Dispose()
    {
        GC.SuppressFinalize(this);
        if (_process is not null)
            Kill();
        // The port mapper, which a node starts and leaves behind.
        Run("epmd", ["-kill"]);
        Directory.Delete(_folder, recursive: true);
    }

    private string NodeName => $"easel-{_port}@localhost";

    private IEnumerable<(string Name, string Value)> Environment() =>
        [
            // Erlang's cookie is made there.
            ("HOME", _folder),
            ("RABBITMQ_NODENAME", NodeName),
            ("RABBITMQ_NODE_PORT", _port.ToString(CultureInfo.InvariantCulture)),
            ("RABBITMQ_DIST_PORT", _distributionPort.ToString(CultureInfo.InvariantCulture)),
            ("RABBITMQ_MNESIA_BASE", Path.Combine(_folder, "mnesia")),
            ("RABBITMQ_LOG_BASE", Path.Combine(_folder, "log")),
            ("RABBITMQ_LOGS", "-"),
            ("RABBITMQ_ENABLED_PLUGINS_FILE", Path.Combine(_folder, "plugins")),
            ("RABBITMQ_CONFIG_FILE", Path.Combine(_folder, "rabbitmq.conf")),
            ("RABBITMQ_PID_FILE", Path.Combine(_folder, "pid")),
            ("RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS", "+S 1:1 +sbwt none"),
            ("ERL_EPMD_PORT", _mapperPort.ToString(CultureInfo.InvariantCulture)),
            ("ERL_EPMD_ADDRESS", "127.0.0.1"),
        ];

    /// <summary>It greets whoever speaks its protocol; before it is ready it listens to nobody.</summary>
    private bool Answers()
    {
        try
        {
            using var client = new TcpClient();
            client.Connect(IPAddress.Loopback, _port);
            client.GetStream().Write("AMQP\0\0\t\u0001"u8);
            return client.GetStream().ReadByte() == 1;
        }
        catch (Exception refused) when (refused is SocketException or IOException)
        {
            return false;
        }
    }

    private void Keep(object sender, DataReceivedEventArgs said)
    {
        lock (_said)
            _said.AppendLine(said.Data);
    }
}

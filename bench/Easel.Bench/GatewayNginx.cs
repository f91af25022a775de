using System.Diagnostics;

namespace Easel.Bench;

/// <summary>nginx as the service, whose answer to every generation is a file, or as a proxy in front of it, which keeps nothing on disk; a
/// process each, its workers as many as there are cores.</summary>
internal sealed class GatewayNginx : IAsyncDisposable
{
    public const string Generations = "/v1/images/generations";

    private readonly Process _process;

    private GatewayNginx(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    public int Id => _process.Id;

    /// <param name="answer">The name of the file in the folder.</param>
    public static GatewayNginx StartService(string folder, string answer) =>
        Start(
            folder,
            "service",
            $$"""
            location = {{Generations}} { error_page 405 =200 /{{answer}}; return 405; }
            location / { root {{folder}}; }
            """
        );

    public static GatewayNginx StartProxy(string folder, Uri service) =>
        Start(
            folder,
            "proxy",
            """
            location / { proxy_pass http://service; proxy_http_version 1.1; proxy_set_header Connection ""; proxy_buffers 16 64k; proxy_buffer_size 64k; proxy_busy_buffers_size 128k; proxy_max_temp_file_size 0; }
            """,
            $$"""upstream service { server {{service.Host}}:{{service.Port}}; keepalive 64; }"""
        );

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static GatewayNginx Start(string folder, string name, string locations, string upstream = "")
    {
        var port = FreePort.Next();
        var configuration = Path.Combine(folder, $"{name}.conf");
        File.WriteAllText(
            configuration,
            $$"""
            {{(Environment.IsPrivilegedProcess ? "user root;" : "")}}
            daemon off;
            worker_processes auto;
            pid {{folder}}/{{name}}.pid;
            error_log {{folder}}/{{name}}.log;
            events { worker_connections 1024; }
            http {
                access_log off;
                sendfile on;
                tcp_nopush on;
                keepalive_requests 1000000;
                default_type application/json;
                client_body_temp_path {{folder}}/{{name}}1; proxy_temp_path {{folder}}/{{name}}2; fastcgi_temp_path {{folder}}/{{name}}3; uwsgi_temp_path {{folder}}/{{name}}4; scgi_temp_path {{folder}}/{{name}}5;
                {{upstream}}
                server { listen 127.0.0.1:{{port}}; {{locations}} }
            }
            """
        );
        var process = Process.Start(
            new ProcessStartInfo("nginx", ["-c", configuration, "-e", Path.Combine(folder, $"{name}.log")])
            {
                UseShellExecute = false,
                RedirectStandardError = true,
            }
        )!;
        return new GatewayNginx(process, new Uri($"http://127.0.0.1:{port}"));
    }
}

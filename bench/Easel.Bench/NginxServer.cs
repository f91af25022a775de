using System.ComponentModel;
using System.Diagnostics;

namespace Easel.Bench;

/// <summary>nginx with its defaults but for the port, serving one folder.</summary>
internal sealed class NginxServer : IAsyncDisposable
{
    private readonly Process _process;

    private NginxServer(Process process, Uri address) => (_process, Address) = (process, address);

    /// <summary>Of the file <c>answer</c>.</summary>
    public Uri Address { get; }

    public static NginxServer Start(string folder)
    {
        var port = FreePort.Next();
        var configuration = Path.Combine(folder, "nginx.conf");
        File.WriteAllText(
            configuration,
            $$"""
            daemon off;
            worker_processes auto;
            pid {{folder}}/nginx.pid;
            error_log {{folder}}/error.log;
            events { worker_connections 1024; }
            http {
                access_log off;
                sendfile on;
                tcp_nopush on;
                default_type text/event-stream;
                client_body_temp_path {{folder}}; proxy_temp_path {{folder}}; fastcgi_temp_path {{folder}}; uwsgi_temp_path {{folder}}; scgi_temp_path {{folder}};
                server { listen 127.0.0.1:{{port}}; root {{folder}}; }
            }
            """
        );
        // Workers that drop to another user could not read a private folder.
        if (Environment.IsPrivilegedProcess)
            File.WriteAllText(configuration, "user root;\n" + File.ReadAllText(configuration));
        try
        {
            var process = Process.Start(
                new ProcessStartInfo("nginx", ["-c", configuration, "-e", Path.Combine(folder, "error.log")])
                {
                    UseShellExecute = false,
                    RedirectStandardError = true,
                }
            )!;
            return new NginxServer(process, new Uri($"http://127.0.0.1:{port}/answer"));
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException("nginx is needed to compare with: apt-get install nginx-light.", missing);
        }
    }

    public static async Task WaitAsync(HttpClient client, Uri address)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                using var answer = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead);
                if (answer.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            if (attempt > 600)
                throw new InvalidOperationException($"{address} does not answer.");
            await Task.Delay(50);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}

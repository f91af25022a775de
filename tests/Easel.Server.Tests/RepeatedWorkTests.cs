using System.Net;
using System.Reflection;
using System.Text;
using Easel.Core.Storage;
using Easel.Jobs;
using Easel.Server.Tests.Support;
using Easel.Storage.Sql;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Easel.Server.Tests;

/// <summary>Work that was accepted and whose client never heard of it, because its server ended in between, asked for again.</summary>
public sealed class RepeatedWorkTests : IAsyncLifetime
{
    private const string Line = """{"custom_id":"a","method":"POST","url":"/v1/images/generations","body":{"prompt":"a","size":"64x64"}}""";

    private RunningServer _server = null!;

    public async ValueTask InitializeAsync() =>
        _server = await RunningServer.StartAsync(replace: services =>
            services.Replace(
                ServiceDescriptor.Singleton(all =>
                {
                    var queue = DispatchProxy.Create<IJobQueue, ForgetfulQueue>();
                    ((ForgetfulQueue)(object)queue).Inner = all.GetRequiredService<SqlJobStore>();
                    return queue;
                })
            )
        );

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("/v1/responses", """{"input":"a","background":true,"tools":[{"type":"image_generation","size":"64x64"}]}""")]
    [InlineData("/v1/responses", """{"input":"a","background":true,"stream":true,"tools":[{"type":"image_generation","size":"64x64"}]}""")]
    [InlineData("/v1/images/generations/async", """{"prompt":"a","size":"64x64"}""")]
    [InlineData("/v1/batches", """{"input_file_id":"FILE","endpoint":"/v1/images/generations","completion_window":"24h"}""")]
    public async Task It_is_the_same_work_with_the_same_key(string path, string body)
    {
        body = body.Replace("FILE", await UploadAsync(), StringComparison.Ordinal);
        using var lost = await PostAsync(path, body, "key");
        lost.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable, await lost.Content.ReadAsStringAsync());
        var kept = (await JobsAsync()).ShouldHaveSingleItem();

        using var again = await PostAsync(path, body, "key");
        var text = await again.Content.ReadAsStringAsync();
        again.IsSuccessStatusCode.ShouldBeTrue(text);
        text.ShouldContain(kept);
        (await JobsAsync()).ShouldHaveSingleItem().ShouldBe(kept);

        using var other = await PostAsync(path, body, "another");
        other.IsSuccessStatusCode.ShouldBeTrue(await other.Content.ReadAsStringAsync());
        (await JobsAsync()).Count.ShouldBe(2);
    }

    private async Task<string> UploadAsync()
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent("batch"), "purpose" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(Line)), "file", "requests.jsonl" },
        };
        using var uploaded = await _server.Client.PostAsync("/v1/files", form);
        return (await RunningServer.JsonAsync(uploaded)).GetProperty("id").GetString()!;
    }

    private async Task<HttpResponseMessage> PostAsync(string path, string body, string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("Idempotency-Key", key);
        return await _server.Client.SendAsync(request);
    }

    private async Task<List<string>> JobsAsync() =>
        [
            .. (await RunningServer.JsonAsync(await _server.Client.GetAsync("/v1/jobs")))
                .GetProperty("data")
                .EnumerateArray()
                .Select(job => job.GetProperty("id").GetString()!),
        ];

    /// <summary>Keeps the first job, and says that it does not know whether it did.</summary>
#pragma warning disable CA1852 // The proxy is made by deriving from it.
    private class ForgetfulQueue : DispatchProxy
#pragma warning restore CA1852
    {
        private bool _hasForgotten;

        public IJobQueue Inner { get; set; } = null!;

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        {
            var result = targetMethod!.Invoke(Inner, args);
#pragma warning disable CA2012 // It is awaited once: here or by who called.
            return result is ValueTask<Job> added && !_hasForgotten ? ForgetAsync(added) : result;
#pragma warning restore CA2012
        }

        private async ValueTask<Job> ForgetAsync(ValueTask<Job> added)
        {
            await added;
            _hasForgotten = true;
            throw new StorageUnavailableException("The records were lost while they kept a change; whether they did is not known.");
        }
    }
}

using System.Text.Json;

namespace Easel.Server.Tests.AIsBreaker;

/// <summary>Which service a request names, and what it says of itself in the answer.</summary>
public sealed class ServiceTests : ProcessServer
{
    [Theory]
    [InlineData("""{"serviceId":"text-to-image:easel"}""", "url", null)]
    [InlineData("""{"serviceId":"text-to-image:"}""", "url", null)]
    [InlineData("""{"serviceId":"text-to-image:easel","engine":"paint"}""", "url", null)]
    [InlineData("""{"serviceId":"text-to-image:easel/paint"}""", "url", null)]
    [InlineData("""{"serviceId":"text-to-image:easel/paint","engine":"paint"}""", "url", null)]
    [InlineData("""{"serviceId":"text-to-image:openai.com"}""", "url", null)]
    [InlineData(
        """{"serviceId":"text-to-image:openai.com/dall-e-3"}""",
        "url",
        "'service.engine' names 'dall-e-3', for which 'paint' draws here."
    )]
    [InlineData("""{"serviceId":"text-to-image:stability.ai"}""", "base64", null)]
    [InlineData(
        """{"serviceId":"text-to-image:stability.ai","engine":"stable-diffusion-v1-5"}""",
        "base64",
        "'service.engine' names 'stable-diffusion-v1-5', for which 'paint' draws here."
    )]
    public async Task A_service_answers_as_its_programs_expect(string service, string delivery, string? warning)
    {
        var asked = JsonSerializer.Deserialize<JsonElement>(service);
        var answer = await Client.ProcessAsync(ProcessClient.Draw(), asked);

        answer.GetProperty("outputs")[0].GetProperty("image").TryGetProperty(delivery, out _).ShouldBeTrue();
        var usage = answer.GetProperty("usage");
        usage.GetProperty("service").GetProperty("serviceId").GetString().ShouldBe(asked.GetProperty("serviceId").GetString());
        usage.GetProperty("engine").GetString().ShouldBe("paint");
        ProcessClient.Warnings(answer).ShouldBe(warning is null ? [] : [warning]);
    }

    [Fact]
    public async Task A_mirror_lets_images_pass_and_says_so()
    {
        var plain = await Client.ProcessAsync(
            ProcessClient.Draw(internOptions: new { seed = 5 }),
            new { serviceId = "text-to-image:stability.ai" }
        );
        var answer = await Client.ProcessAsync(
            ProcessClient.Draw(internOptions: new { seed = 5 }),
            new
            {
                serviceId = "aisbreaker:mirror",
                forward2ServiceProps = new
                {
                    serviceId = "aisbreaker:mirror",
                    forward2ServiceProps = new { serviceId = "text-to-image:stability.ai" },
                },
            }
        );

        answer
            .GetProperty("usage")
            .GetProperty("service")
            .GetProperty("serviceId")
            .GetString()
            .ShouldBe("aisbreaker:mirror/service/aisbreaker:mirror/service/text-to-image:stability.ai");
        (await Client.FilesAsync(answer)).ShouldBe(await Client.FilesAsync(plain));
        ProcessClient.Warnings(answer).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{}""", 400, "'service.serviceId' is missing.")]
    [InlineData("""{"serviceId":7}""", 400, "'service.serviceId' must be a string.")]
    [InlineData("""{"serviceId":"chat:openai.com"}""", 404, "There is no service 'chat:openai.com' here;")]
    [InlineData("""{"serviceId":"text-to-image:dummy"}""", 404, "There is no service 'text-to-image:dummy' here;")]
    [InlineData("""{"serviceId":"text-to-image:easel","engine":"nope"}""", 404, "The model 'nope' does not exist here;")]
    [InlineData(
        """{"serviceId":"text-to-image:easel/stable-diffusion-v1-5"}""",
        404,
        "The model 'stable-diffusion-v1-5' does not exist here;"
    )]
    [InlineData(
        """{"serviceId":"text-to-image:easel/paint","engine":"other"}""",
        400,
        "'service.engine' is 'other', but 'serviceId' names 'paint'."
    )]
    [InlineData("""{"serviceId":"aisbreaker:mirror"}""", 400, "'service.forward2ServiceProps' is missing.")]
    [InlineData(
        """{"serviceId":"aisbreaker:mirror","forward2ServiceProps":{"serviceId":"chat:echo"}}""",
        404,
        "There is no service 'chat:echo' here;"
    )]
    public async Task A_wrong_service_is_told(string service, int status, string message)
    {
        var (answered, told) = await Client.FailAsync(ProcessClient.Draw(), JsonSerializer.Deserialize<JsonElement>(service));

        answered.ShouldBe(status, told);
        told.ShouldContain(message);
        Engine.Seen.ShouldBeEmpty();
    }
}

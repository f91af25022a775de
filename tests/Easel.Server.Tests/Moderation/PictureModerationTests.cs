using Easel.Abstractions.Requests;
using Easel.Core.Moderation;
using Easel.Diffusion.Safety;
using Easel.Server.Moderation;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests.Moderation;

public sealed class PictureModerationTests
{
    [Theory]
    [InlineData("Auto", "Auto", true, false)]
    [InlineData("Auto", "Auto", false, true)]
    [InlineData("Off", "Auto", false, false)]
    [InlineData("On", "Auto", true, false)]
    [InlineData("Off", "On", true, true)]
    [InlineData("On", "Off", false, false)]
    public void Pictures_are_judged_where_others_reach_the_server_or_it_is_asked_for(
        string prompts,
        string pictures,
        bool onLoopback,
        bool judged
    )
    {
        var options = new ModerationOptions { Mode = Enum.Parse<ModerationMode>(prompts), Pictures = Enum.Parse<ModerationMode>(pictures) };
        new ServiceCollection()
            .AddModeration(options, onLoopback)
            .Any(service => service.ServiceType == typeof(IPictureModerator))
            .ShouldBe(judged);
    }

    [Theory]
    [InlineData(0.3f, 0.2f, ModerationLevel.Auto, false)]
    [InlineData(0.3f, 0.4f, ModerationLevel.Auto, true)]
    [InlineData(0.3f, 0.4f, ModerationLevel.Low, false)]
    [InlineData(0.05f, 0.9f, ModerationLevel.Low, true)]
    public void Only_what_the_check_is_sure_of_is_refused(float hentai, float porn, ModerationLevel level, bool refused)
    {
        var rest = 1 - hentai - porn;
        (PictureCheckModerator.Judge(new PictureScores(rest, hentai, 0, porn, 0), level) is not null).ShouldBe(refused);
    }
}

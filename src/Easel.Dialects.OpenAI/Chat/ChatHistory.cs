namespace Easel.Dialects.OpenAI.Chat;

/// <summary>A chat's messages, and what they say of the image to draw.</summary>
internal sealed class ChatHistory(IReadOnlyList<ChatMessage> messages)
{
    /// <summary>The text of the user's last message; empty when there is none.</summary>
    public string Prompt => LastUser is >= 0 and var last ? messages[last].Text : "";

    public bool HasUser => LastUser >= 0;

    /// <summary>What system and developer messages say, in order.</summary>
    public IReadOnlyList<string> Instructions =>
        [.. messages.Where(message => message is { IsSystem: true, Text.Length: > 0 }).Select(message => message.Text)];

    /// <summary>The images that the user's last message is about: its own, or else those of the nearest message before it that has any,
    /// whoever's it is. A chat that goes on brings all of its pictures each time: the others are not looked at.</summary>
    public IReadOnlyList<ChatImage> Images
    {
        get
        {
            for (var at = LastUser; at >= 0; at--)
            {
                if (messages[at].Images.Count > 0)
                    return messages[at].Images;
            }

            return [];
        }
    }

    private int LastUser
    {
        get
        {
            var last = messages.Count - 1;
            while (last >= 0 && !messages[last].IsUser)
                last--;
            return last;
        }
    }
}

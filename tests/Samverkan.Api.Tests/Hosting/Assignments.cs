using System.Net;

namespace Samverkan.Api.Tests.Hosting;

/// <summary>Assignments as an administrator changes them, and as their holder's session follows.</summary>
internal static class Assignments
{
    extension(Persona administrator)
    {
        /// <summary>Changes an assignment. Another test may have changed the huvudman in between: read again and send again, as a page would.</summary>
        public async Task<HttpResponseMessage> ChangeAssignmentsAsync(string path, object body)
        {
            while (true)
            {
                using var rows = await administrator.SendAsync(HttpMethod.Get, "/api/admin/assignments");
                var answer = await administrator.SendAsync(HttpMethod.Post, path, body, rows.Headers.ETag!.Tag.Trim('"'));
                if (answer.StatusCode != HttpStatusCode.PreconditionFailed)
                {
                    return answer;
                }
            }
        }
    }

    extension(Persona persona)
    {
        /// <summary>Waits until the person has so many assignments. The directory is followed within a second; it is looked at until it is, and fails if it takes far longer.</summary>
        public async Task HasAssignmentsAsync(int count)
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
            using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
            while ((await persona.RefreshAsync()).GetProperty("assignments").GetArrayLength() != count)
            {
                await timer.WaitForNextTickAsync(limit.Token);
            }
        }
    }
}
